import QtQuick
import Afterglow.Components

// The ring around what has the keyboard's focus. `around` is the control; show it with `visible: control.visualFocus`.
Rectangle {
    id: root

    property real cornerRadius: Theme.fieldRadius
    property real gap: 2

    anchors.fill: parent
    anchors.margins: -(gap + border.width)
    radius: cornerRadius + gap + border.width
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    Accessible.ignored: true
}
