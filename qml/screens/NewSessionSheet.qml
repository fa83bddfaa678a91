import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What is to be entered: a treatment that took place, or an appointment.
Sheet {
    id: root

    signal newTreatment()
    signal newAppointment()

    objectName: "newSessionSheet"
    title: qsTr("New session")
    closeText: qsTr("Cancel")

    PrimaryButton {
        objectName: "hadTreatment"
        Layout.fillWidth: true
        text: qsTr("I had a treatment")
        onClicked: {
            root.close()
            root.newTreatment()
        }
    }
    SecondaryButton {
        objectName: "haveAppointment"
        Layout.fillWidth: true
        text: qsTr("I have an appointment")
        onClicked: {
            root.close()
            root.newAppointment()
        }
    }
}
