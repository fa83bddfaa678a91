import QtQuick
import Afterglow.Components

// Items in a line; in as many lines as they need within `maximumWidth`, each of them centred.
Item {
    id: root

    property real maximumWidth: 0
    property real spacing: Theme.space2
    readonly property var arrangement: {
        const lines = []
        for (let i = 0; i < visibleChildren.length; ++i) {
            const item = visibleChildren[i]
            if (item.implicitWidth <= 0)
                continue // what makes the others
            const width = Math.min(item.implicitWidth, maximumWidth)
            let line = lines[lines.length - 1]
            if (line === undefined || line.width + spacing + width > maximumWidth)
                lines.push(line = {items: [], width: -spacing, height: 0})
            const place = {item: item, width: width}
            if (Theme.mirrored)
                line.items.unshift(place)
            else
                line.items.push(place)
            line.width += spacing + width
            line.height = Math.max(line.height, item.implicitHeight)
        }
        return lines
    }

    function widest(): real { return arrangement.reduce((widest, line) => Math.max(widest, line.width), 0) }

    implicitWidth: widest()
    implicitHeight: arrangement.reduce((sum, line) => sum + line.height + spacing, -spacing)
    width: implicitWidth
    height: implicitHeight
    onArrangementChanged: {
        const middle = widest() / 2
        let y = 0
        for (const line of arrangement) {
            let x = middle - line.width / 2
            for (const place of line.items) {
                place.item.x = x
                place.item.y = y + (line.height - place.item.implicitHeight) / 2
                x += place.width + spacing
            }
            y += line.height + spacing
        }
    }
}
