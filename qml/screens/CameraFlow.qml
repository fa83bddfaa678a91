import QtQuick
import Afterglow.Components

// Items in a line; in as many lines as they need within `maximumWidth`, each of them centred and none much longer than the others.
Item {
    id: root

    property real maximumWidth: 0
    property real spacing: Theme.space2
    readonly property var arrangement: {
        const places = []
        for (let i = 0; i < visibleChildren.length; ++i) {
            const item = visibleChildren[i]
            if (item.implicitWidth > 0) // else it is what makes the others
                places.push({item: item, width: Math.min(item.implicitWidth, maximumWidth)})
        }
        // As few lines as there can be, and none of them much shorter than the others.
        let lines = linesOf(places, maximumWidth)
        for (let room = maximumWidth - 8; lines.length > 1; room -= 8) {
            const narrower = linesOf(places, room)
            if (narrower.length > lines.length || places.some(place => place.width > room))
                break
            lines = narrower
        }
        return lines
    }

    function linesOf(places: var, room: real): var {
        const lines = []
        for (const place of places) {
            let line = lines[lines.length - 1]
            if (line === undefined || line.width + spacing + place.width > room)
                lines.push(line = {items: [], width: -spacing, height: 0})
            if (Theme.mirrored)
                line.items.unshift(place)
            else
                line.items.push(place)
            line.width += spacing + place.width
            line.height = Math.max(line.height, place.item.implicitHeight)
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
