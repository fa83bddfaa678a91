import QtQuick
import Afterglow.Components

// Items in a line, centred; in as many lines as they need within `maximumWidth`.
Flow {
    id: root

    property real maximumWidth: 0
    readonly property real total: {
        let sum = -spacing
        for (const item of visibleChildren) {
            if (item.implicitWidth > 0)
                sum += Math.min(item.implicitWidth, maximumWidth) + spacing
        }
        return Math.ceil(Math.max(0, sum))
    }

    width: Math.min(maximumWidth, total)
    spacing: Theme.space2
}
