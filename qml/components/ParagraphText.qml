pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// A `text` of several lines, each a paragraph with room before the next.
Column {
    id: root

    property string text
    property int role: AppText.Caption
    property color color: Theme.text

    spacing: Theme.space2
    visible: text.length > 0

    Repeater {
        model: root.text.split("\n")

        AppText {
            required property string modelData

            width: root.width
            role: root.role
            paragraph: true
            color: root.color
            text: modelData
        }
    }
}
