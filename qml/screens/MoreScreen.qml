pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What has no place of its own in the bar. `sections` is a list of {title, entries: {page, icon, text, detail}}.
PageScroll {
    id: root

    required property var sections

    signal opened(page: string)

    objectName: "morePage"

    AppText {
        Layout.topMargin: Theme.space3
        Layout.fillWidth: true
        role: AppText.Title
        text: qsTr("More")
    }
    Repeater {
        model: root.sections

        ColumnLayout {
            id: section

            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                text: section.modelData.title
            }
            Card {
                Layout.fillWidth: true
                padding: 0
                spacing: 0

                Repeater {
                    model: section.modelData.entries

                    ColumnLayout {
                        id: entry

                        required property var modelData
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
                            objectName: "more-" + entry.modelData.page
                            Layout.fillWidth: true
                            iconName: entry.modelData.icon
                            text: entry.modelData.text
                            detail: entry.modelData.detail ?? ""
                            onClicked: root.opened(entry.modelData.page)
                        }
                    }
                }
            }
        }
    }
}
