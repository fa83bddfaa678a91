import QtQuick
import Afterglow.Components

// Rounds the corners of a picture below it by painting over them in the colour around it: no shader, so that thousands of
// pictures can scroll, and the software renderer shows the same. Needs a few free points around the picture.
Rectangle {
    property real cornerRadius: Theme.fieldRadius

    anchors.fill: parent
    anchors.margins: -border.width
    radius: cornerRadius + border.width
    color: "transparent"
    border.width: Math.ceil(cornerRadius * 0.45)
    border.color: Theme.background
    Accessible.ignored: true
}
