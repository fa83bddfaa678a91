import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What this is, and which version of it.
SubPage {
    id: root

    objectName: "aboutPage"
    title: qsTr("About")

    LicenceList { id: licences }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space6
        spacing: Theme.space2

        Emblem {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space3
            iconName: "leaf"
            small: false
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            text: qsTr("Afterglow")
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            objectName: "version"
            Layout.fillWidth: true
            role: AppText.Caption
            text: qsTr("Version %1").arg(licences.appVersion)
            horizontalAlignment: Text.AlignHCenter
        }
    }
    TextSection {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        title: qsTr("What it is for")
        text: qsTr("Afterglow helps you care for your skin after microneedling, day by day, until it has healed.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("What it is not")
        text: qsTr("It gives no medical advice and no diagnosis. Where your clinic tells you something else, follow your clinic.")
    }
}
