import QtQuick
import QtQuick.Layouts

// A ColumnLayout whose texts may wrap at any depth: the outermost layout of a page, a card, a sheet. `gap` in place of
// `spacing`.
//
// In Qt 6.4 a layout that was complete before the one around it can stay marked as changed. What becomes of its height from
// then on isn't heard, and wrapped texts keep too little room. A pass of the outermost layout clears the marks of all
// within it: one is asked for once everything is there, after each new width, and after each new height until nothing changes
// any more.
ColumnLayout {
    id: root

    property real gap: 0
    property real nudge: 0

    spacing: gap + nudge
    onWidthChanged: again.restart()
    onImplicitHeightChanged: again.restart()
    Component.onCompleted: again.restart()

    Timer {
        id: again

        interval: 0
        onTriggered: {
            root.nudge = 1 // a change is what asks for the pass; it is gone before that
            root.nudge = 0
        }
    }
}
