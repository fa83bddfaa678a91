import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What is wrong with the field above: an icon and words, never the colour alone.
RowLayout {
    id: root

    property string text

    visible: text.length > 0
    spacing: Theme.space1 + 2

    Icon {
        Layout.leftMargin: Theme.space1
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (line.height - size) / 2) // beside the first line
        name: "alert"
        size: 16 * Theme.iconScale
        color: Theme.alert
    }
    TextMetrics {
        id: line

        font: words.font
        text: " "
    }
    AppText {
        id: words

        Layout.fillWidth: true
        role: AppText.Caption
        text: root.text
        color: Theme.alert
    }
}
