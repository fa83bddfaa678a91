pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What saving a change does to the reminders, a sentence each. Says itself when it changes.
Card {
    id: root

    required property var lines
    property real maximumHeight: 200

    color: Theme.tint
    borderWidth: 0
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    onLinesChanged: if (lines.length > 0) Announcer.announce(column, lines.join(" "))

    Flickable {
        id: view

        Layout.fillWidth: true
        implicitHeight: Math.min(row.implicitHeight, root.maximumHeight)
        contentWidth: width
        contentHeight: row.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        RowLayout {
            id: row

            width: parent.width
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "bell"
                color: Theme.primary
                size: 20 * Theme.iconScale
            }
            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: 2
                Accessible.role: Accessible.AlertMessage
                Accessible.name: root.lines.join(" ")

                Repeater {
                    model: root.lines

                    AppText {
                        required property int index
                        required property string modelData

                        objectName: "change-" + index
                        Layout.fillWidth: true
                        role: AppText.Caption
                        color: Theme.text
                        text: modelData
                    }
                }
            }
        }
    }
    // There is more below, even where a line ends at the edge.
    Icon {
        objectName: "moreChanges"
        Layout.alignment: Qt.AlignHCenter
        visible: view.interactive
        opacity: view.atYEnd ? 0 : 1
        name: "chevron-down"
        color: Theme.primary
        size: 16 * Theme.iconScale
    }
}
