import QtQuick
import Afterglow.Components

// Items in a line, centred; in as many lines as they need within `maximumWidth`.
Flow {
    id: root

    property real maximumWidth: 0
    readonly property real total: {
        let sum = -spacing
        for (let i = 0; i < visibleChildren.length; ++i) {
            if (visibleChildren[i].implicitWidth > 0)
                sum += Math.min(visibleChildren[i].implicitWidth, maximumWidth) + spacing
        }
        return Math.ceil(Math.max(0, sum))
    }

    width: Math.min(maximumWidth, total)
    spacing: Theme.space2
}
