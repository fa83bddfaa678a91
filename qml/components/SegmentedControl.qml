pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// One of a few. `options` are the texts, `currentIndex` the chosen one (-1: none yet), `activated(index)` a change by
// the user. `separate` draws blocks of their own; `alert` colours the chosen block as a warning.
// Segments share a line, equally wide where each text fits so, else each as its text needs; else they stand in as many lines as
// they need.
T.Control {
    id: root

    property var options: []
    property int currentIndex: 0
    property bool separate: false
    property bool alert: false
    // What the segments choose, for the screen reader.
    property string name

    signal activated(int index)

    readonly property real gap: separate ? 6 : 0
    // What each option needs on one line; a last letter may reach further than it advances. Asks for the font's size first: the
    // measuring itself isn't bound.
    readonly property var needed: metrics.font.pixelSize > 0
        ? options.map(option => Math.max(Theme.target, 2 * Theme.space2 + Math.ceil(
                                             Math.max(metrics.advanceWidth(option), metrics.boundingRect(option).width)))) : []
    readonly property real widest: Math.max(Theme.target, ...needed)
    readonly property real gaps: gap * (options.length - 1)
    // What is left for each where they share a line only by being of different widths; below 0: they don't.
    readonly property real spare: (availableWidth - gaps - needed.reduce((sum, width) => sum + width, 0)) / options.length
    readonly property bool even: (widest + gap) * options.length - gap <= availableWidth || spare < 0
    readonly property int lines: {
        if (options.length === 0 || !even)
            return 1
        const fitting = Math.max(1, Math.floor((availableWidth + gap) / (widest + gap)))
        return Math.ceil(options.length / fitting)
    }

    function choose(index: int, reason: int) {
        if (index < 0 || index >= options.length)
            return
        if (index !== currentIndex) {
            currentIndex = index
            activated(index)
        }
        (segments.itemAt(index) as SegmentButton).forceActiveFocus(reason)
    }

    implicitWidth: (widest + gap) * options.length - gap + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.round(14 * Theme.scale)
        font.weight: root.separate ? Theme.semiBold : Theme.medium
    }

    background: Rectangle {
        visible: !root.separate
        radius: Theme.fieldRadius
        color: Theme.line
    }
    contentItem: Grid {
        id: grid

        columns: Math.ceil(root.options.length / root.lines)
        spacing: root.gap
        Accessible.role: Accessible.Grouping
        Accessible.name: root.name

        Repeater {
            id: segments

            model: root.options

            SegmentButton {
                required property int index
                required property string modelData

                objectName: "segment-" + index
                width: root.even ? (root.availableWidth - root.gap * (grid.columns - 1)) / grid.columns
                                 : root.needed[index] + root.spare
                height: implicitHeight
                text: modelData
                font: metrics.font
                separate: root.separate
                alert: root.alert
                checked: index === root.currentIndex
                // Tab reaches the chosen segment, the arrows the others, as with radio buttons everywhere.
                focusPolicy: Qt.ClickFocus | (checked || activeFocus || (root.currentIndex < 0 && index === 0) ? Qt.TabFocus
                                                                                                : Qt.NoFocus)
                onClicked: root.choose(index, Qt.MouseFocusReason)
                Keys.onLeftPressed: root.choose(index + (root.mirrored ? 1 : -1), Qt.TabFocusReason)
                Keys.onRightPressed: root.choose(index + (root.mirrored ? -1 : 1), Qt.TabFocusReason)
                Keys.onUpPressed: root.choose(index - 1, Qt.TabFocusReason)
                Keys.onDownPressed: root.choose(index + 1, Qt.TabFocusReason)
                Keys.onReturnPressed: root.choose(index, Qt.TabFocusReason)
                Keys.onEnterPressed: root.choose(index, Qt.TabFocusReason)
            }
        }
    }
}
