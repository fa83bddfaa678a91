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

    RowLayout {
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.callsClinic ? "phone" : "heart"
            color: root.callsClinic ? Theme.sunText : Theme.sageText
            size: 24 * Theme.iconScale
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: Theme.space1
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.title + ". " + root.text

            AppText {
                Layout.fillWidth: true
                text: root.title
                color: root.callsClinic ? Theme.sunText : Theme.sageText
                font.weight: Theme.bold
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                paragraph: true
                color: Theme.text
                text: root.text
            }
            AppText {
                Layout.fillWidth: true
                visible: root.callsClinic && text.length > 0
                font.weight: Theme.semiBold
                text: root.clinic
            }
        }
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
