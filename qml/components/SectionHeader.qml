import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The heading of a section, `text`, with an optional `caption` at the other end, or below it where text is large.
GridLayout {
    id: root

    property string text
    property string caption
    // Of both ends; none where it stands above text, and not above a card.
    property real inset: 2

    columns: Theme.largeText ? 1 : 2
    columnSpacing: Theme.space3
    rowSpacing: 0

    AppText {
        Layout.leftMargin: root.inset
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
        role: AppText.Subheading
        text: root.text
        font.weight: Theme.bold
    }
    AppText {
        Layout.leftMargin: root.inset
        Layout.rightMargin: root.inset
        Layout.alignment: Qt.AlignBaseline
        visible: text.length > 0
        role: AppText.Caption
        text: root.caption
    }
}
