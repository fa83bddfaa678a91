import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The heading of a section, `text`, with an optional `caption` at the other end.
RowLayout {
    id: root

    property string text
    property string caption

    spacing: Theme.space3

    AppText {
        Layout.leftMargin: 2
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
        role: AppText.Subheading
        text: root.text
        font.weight: Theme.bold
    }
    AppText {
        Layout.rightMargin: 2
        Layout.alignment: Qt.AlignBaseline
        visible: text.length > 0
        role: AppText.Caption
        text: root.caption
    }
}
