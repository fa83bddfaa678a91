import QtQuick
import Afterglow.Components

// One icon of assets/icons in one colour. `name` is the file's name without ".svg"; `size` in points. Arrows turn
// around in a right-to-left layout. Says nothing to a screen reader: the control around it has the name.
Item {
    id: root

    property string name
    property color color: Theme.text
    property real size: 24
    readonly property bool directional: /^(chevron-forward|chevron-back|undo|skip|timeline|note)$/.test(name)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    IconPainter {
        anchors.centerIn: parent
        width: root.size
        height: root.size
        name: root.name
        color: root.color
        flipped: root.directional && root.LayoutMirroring.enabled
    }
}
