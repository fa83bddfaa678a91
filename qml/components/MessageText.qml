import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// A `title` beside the icon `iconName`, both in the colour `ink`, and the `text` below it. Large text goes on below the icon.
GridLayout {
    id: root

    property alias iconName: icon.name
    property alias title: heading.text
    property alias titleName: heading.objectName
    property alias text: words.words
    property color ink: Theme.primary

    columns: 2
    columnSpacing: Theme.space3
    rowSpacing: Theme.space1

    Icon {
        id: icon

        Layout.rowSpan: Theme.largeText ? 1 : 2
        Layout.alignment: Qt.AlignTop
        color: root.ink
        size: 24 * Theme.iconScale
    }
    AppText {
        id: heading

        Layout.fillWidth: true
        color: root.ink
        font.weight: Theme.bold
    }
    ParagraphText {
        id: words

        Layout.columnSpan: Theme.largeText ? 2 : 1
        Layout.fillWidth: true
    }
}
