import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Whom to call, as the patient writes it.
SubPage {
    id: root

    required property ClinicModel clinic

    function write() {
        clinic.write(name.text, phone.text)
    }

    objectName: "clinicPage"
    title: qsTr("Your clinic")
    footer: [
        ErrorBanner {
            Layout.fillWidth: true
            title: root.clinic.error
            retryText: ""
        },
        PrimaryButton {
            objectName: "saveClinic"
            Layout.fillWidth: true
            text: qsTr("Save")
            onClicked: {
                if (root.clinic.save())
                    root.closed()
            }
        }
    ]
    onClosed: clinic.leave()
    Component.onCompleted: clinic.open()

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        paragraph: true
        muted: true
        text: qsTr("When a check-in says to contact your clinic, its number is one tap away. It stays on this device.")
    }
    TextLineField {
        id: name

        objectName: "clinicName"
        Layout.fillWidth: true
        label: qsTr("Name")
        text: root.clinic.writtenName
        onEdited: root.write()
    }
    TextLineField {
        id: phone

        objectName: "clinicPhone"
        Layout.fillWidth: true
        label: qsTr("Phone number")
        text: root.clinic.writtenPhone
        onEdited: root.write()
        maximumLength: 60
        input.inputMethodHints: Qt.ImhDialableCharactersOnly
    }
}
