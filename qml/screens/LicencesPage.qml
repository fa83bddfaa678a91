pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Whose work is in the app, and on what terms; each licence in full. Signal `opened` with its place in the list.
SubPage {
    id: root

    signal opened(int index)

    objectName: "licencesPage"
    title: qsTr("Licences")

    LicenceList { id: licences }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        paragraph: true
        muted: true
        text: qsTr("Afterglow is open source, and it stands on the work of others. These are the libraries in it and their terms.")
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        Repeater {
            model: licences.count

            ColumnLayout {
                id: entry

                required property int index

                Layout.fillWidth: true
                spacing: 0

                Divider {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.cardPadding
                    Layout.rightMargin: Theme.cardPadding
                    visible: entry.index > 0
                }
                MenuRow {
                    objectName: "licence-" + entry.index
                    Layout.fillWidth: true
                    iconName: "note"
                    text: licences.name(entry.index)
                    detail: licences.licence(entry.index)
                    onClicked: root.opened(entry.index)
                }
            }
        }
    }
}
