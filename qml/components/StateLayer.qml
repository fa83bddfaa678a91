import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// What hovering and pressing add to a button's background.
Rectangle {
    id: root

    required property T.AbstractButton control
    property color ink: Theme.text

    anchors.fill: parent
    color: ink
    opacity: !control.enabled ? 0 : control.down ? 0.12 : control.hovered ? 0.05 : 0
    Accessible.ignored: true

    Behavior on opacity { NumberAnimation { duration: Theme.tickDuration } }
}
