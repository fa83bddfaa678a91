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

            ColumnLayout {
                id: fact

                required property int index
                required property string identifier
                required property string label
                required property string value
                // Before that no text breaks: on Qt 6.4 it would keep the height that it had at no width.
                readonly property bool laidOut: width > 4 * Theme.target

                Layout.fillWidth: true
                spacing: 0

                Divider {
                    Layout.fillWidth: true
                    visible: fact.index > 0
                }
                GridLayout {
                    objectName: "fact-" + fact.identifier
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space3
                    Layout.bottomMargin: Theme.space3
                    // A large or a long text has a line of its own.
                    columns: Theme.largeText || fact.value.length > 30 ? 1 : 2
                    columnSpacing: Theme.space4
                    rowSpacing: 2

                    AppText {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        Layout.alignment: Qt.AlignTop
                        role: AppText.Caption
                        wrapMode: fact.laidOut ? Text.Wrap : Text.NoWrap
                        text: fact.label
                    }
                    AppText {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 3
                        Layout.alignment: Qt.AlignTop
                        wrapMode: fact.laidOut ? Text.Wrap : Text.NoWrap
                        text: fact.value
                    }
                }
            }
        }
    }
}
