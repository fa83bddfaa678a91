pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What was entered about a session, a line each.
ColumnLayout {
    id: root

    required property SessionModel session

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        text: qsTr("Your entry")
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        topPadding: Theme.space1
        bottomPadding: Theme.space1

        Repeater {
            model: root.session.facts

            // By anchors: a layout on Qt 6.4 keeps the heights that its texts had before they got their width.
            Item {
                id: fact

                required property int index
                required property string identifier
                required property string label
                required property string value
                // A large or a long text has a line of its own.
                readonly property bool stacked: Theme.largeText || value.length > 30
                readonly property real fifth: (width - Theme.space4) / 5

                objectName: "fact-" + identifier
                Layout.fillWidth: true
                implicitHeight: 2 * Theme.space3
                                + (stacked ? name.height + 2 + entry.height : Math.max(name.height, entry.height))

                Divider {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    visible: fact.index > 0
                }
                AppText {
                    id: name

                    anchors.left: parent.left
                    anchors.top: parent.top
                    // Beside each other on one line.
                    anchors.topMargin: Theme.space3 + (fact.stacked ? 0 : entry.baselineOffset - name.baselineOffset)
                    width: fact.stacked ? fact.width : 2 * fact.fifth
                    role: AppText.Caption
                    text: fact.label
                }
                AppText {
                    id: entry

                    anchors.right: parent.right
                    anchors.top: fact.stacked ? name.bottom : parent.top
                    anchors.topMargin: fact.stacked ? 2 : Theme.space3
                    width: fact.stacked ? fact.width : 3 * fact.fifth
                    text: fact.value
                }
            }
        }
    }
}
