import QtQuick
import Afterglow.Components

// One of the drawn figures, `name`: its skin and, above whatever is put into it, its lines.
Item {
    id: root

    required property string name

    Accessible.ignored: true

    IconPainter {
        anchors.fill: parent
        name: `figure-${root.name}`
        color: Theme.tint
        Accessible.ignored: true
    }
    IconPainter {
        anchors.fill: parent
        z: 1
        name: `figure-${root.name}-lines`
        color: Theme.mutedOnTint
        Accessible.ignored: true
    }
}
