import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A white card with a hairline. Its children stand below each other, `spacing` apart; give them Layout.fillWidth.
T.Control {
    id: root

    default property alias content: column.data
    property color color: Theme.surface
    property color borderColor: Theme.line
    property real borderWidth: Theme.hairline
    property real radius: Theme.cardRadius

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.cardPadding
    spacing: Theme.space3

    background: Rectangle {
        color: root.color
        radius: root.radius
        border.width: root.borderWidth
        border.color: root.borderColor
    }
    contentItem: SteadyColumn {
        id: column

        gap: root.spacing
    }
}
