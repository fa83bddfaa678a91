import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The heading of a section, `text`, with an optional `caption` at the other end, or below it where text is large.
GridLayout {
    id: root

    property string text
    property string caption

    columns: Theme.largeText ? 1 : 2
    columnSpacing: Theme.space3
    rowSpacing: 0

    AppText {
        Layout.leftMargin: 2
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
        role: AppText.Subheading
        text: root.text
        font.weight: Theme.bold
    }
    AppText {
        Layout.leftMargin: 2
        Layout.rightMargin: 2
        Layout.alignment: Qt.AlignBaseline
        visible: text.length > 0
        role: AppText.Caption
        text: root.caption
    }
}
