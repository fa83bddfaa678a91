import QtQuick

// The place of the head above a HealingView's days. A header of a ListView in Qt 6.4 has to find the view by itself: it can't be a
// bound component.
Item {
    id: root

    readonly property HealingView view: ListView.view as HealingView
    readonly property Item head: view ? view.head : null

    width: view ? view.width : 0
    implicitHeight: head ? head.implicitHeight : 0
    onHeadChanged: if (head) head.parent = root
    onImplicitHeightChanged: if (view) Qt.callLater(view.settle) // qmllint disable
}
