import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A white card with a hairline. Put one item (a layout) inside; it gets the card's width.
T.Pane {
    id: root

    property color color: Theme.surface
    property color borderColor: Theme.line
    property real borderWidth: Theme.hairline
    property real radius: Theme.cardRadius

    implicitWidth: Math.max(implicitBackgroundWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.cardPadding

    background: Rectangle {
        color: root.color
        radius: root.radius
        border.width: root.borderWidth
        border.color: root.borderColor
    }
}
