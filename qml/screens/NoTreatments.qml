import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What a screen shows before the first treatment: that of Today, unless it says something of its own.
EmptyState {
    id: root

    signal newTreatment()
    signal newAppointment()

    objectName: "emptyState"
    iconName: "leaf"
    title: qsTr("Welcome")
    text: qsTr("Tell us about your treatment, and your aftercare is planned day by day. "
               + "Everything stays on this device.")
    buttonText: qsTr("I had a treatment")
    onClicked: newTreatment()

    TextButton {
        objectName: "appointmentButton"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("I have an appointment")
        onClicked: root.newAppointment()
    }
}
