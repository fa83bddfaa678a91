import QtQuick

// The place of the head above a PhotoGridView's photos. It finds the grid by itself: a ListView of Qt 6.4 can't make its header of
// a bound component, and the header moves with the photos only where the view has made it.
Item {
    id: root

    // Not cast: in a process that had several engines, Qt 6.8 doesn't always know the type again.
    readonly property var grid: ListView.view
    readonly property Item head: grid ? grid.head : null

    width: grid ? grid.width : 0
    implicitHeight: head ? head.implicitHeight : 0
    onHeadChanged: if (head) head.parent = root
    onImplicitHeightChanged: if (grid) Qt.callLater(grid.keepAtStart) // qmllint disable
}
