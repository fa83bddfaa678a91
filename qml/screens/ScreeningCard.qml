import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What all the answers together say; says itself when that changes.
Card {
    id: root

    property string title
    property string text
    property bool callsClinic: false
    // Its name and number; empty: not known.
    property string clinic

    signal called()
    signal clinicWanted()

    objectName: "screeningResult"
    color: callsClinic ? Theme.sunTint : Theme.sageTint
    borderWidth: 0
    onTitleChanged: Announcer.announce(words, words.Accessible.name)

    MessageText {
        id: words

        Layout.fillWidth: true
        iconName: root.callsClinic ? "phone" : "heart"
        title: root.title
        text: root.text
        ink: root.callsClinic ? Theme.sunText : Theme.sageText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.title + ". " + root.text
    }
    AppText {
        Layout.fillWidth: true
        visible: root.callsClinic && text.length > 0
        font.weight: Theme.semiBold
        text: root.clinic
    }
    PrimaryButton {
        objectName: "callClinic"
        Layout.fillWidth: true
        visible: root.callsClinic
        text: root.clinic.length > 0 ? qsTr("Call clinic") : qsTr("Add your clinic's number")
        onClicked: {
            if (root.clinic.length > 0)
                root.called()
            else
                root.clinicWanted()
        }
    }
}
