pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// A card of answers, and above it a `title` where there is one. Nothing while there are none.
ColumnLayout {
    id: root

    required property var answers
    property string title
    // What comes later is said here too, not only behind the answer.
    property bool notes: true
    readonly property alias count: rows.count

    // A row of `answers`, by its roles.
    signal opened(var row)

    visible: count > 0
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        visible: root.title.length > 0
        text: root.title
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        Repeater {
            id: rows

            model: root.answers

            ColumnLayout {
                id: item

                required property int index
                required property string identifier
                required property string icon
                required property string title
                required property string subtitle
                required property string answer
                required property string reason
                required property string note
                required property bool held
                required property bool asks
                required property var explanations

                Layout.fillWidth: true
                spacing: 0

                Divider {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.cardPadding
                    Layout.rightMargin: Theme.cardPadding
                    visible: item.index > 0
                }
                AnswerRow {
                    objectName: "answer-" + item.identifier
                    Layout.fillWidth: true
                    iconName: item.icon
                    text: item.title
                    subtitle: item.subtitle
                    answer: item.answer
                    reason: item.reason
                    note: root.notes ? item.note : ""
                    held: item.held
                    asks: item.asks
                    onClicked: root.opened(item)
                }
            }
        }
    }
}
