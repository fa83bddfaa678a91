import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// One line of RestrictionChips or of RadioChips, 8 apart, that scrolls sideways when it is longer than the page. It runs to the window's
// edges: inside a PageScroll give it Layout.fillWidth and nothing else. What has the focus is scrolled into view.
Flickable {
    id: root

    default property alias content: row.data
    // Its chips have gaps of their own, as in a ChipFlow.
    property bool inset: false
    property real sideMargin: Theme.sideMargin
    // From its first chip on, which is the last of the content from right to left.
    readonly property real start: LayoutMirroring.enabled ? contentWidth + sideMargin - width : -sideMargin

    function reveal(item: Item) {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor !== row)
                continue
            const gap = inset ? Theme.space1 : 0
            const left = item.mapToItem(contentItem, gap, 0).x
            const right = item.mapToItem(contentItem, item.width - gap, 0).x
            if (left - sideMargin < contentX)
                contentX = left - sideMargin
            else if (right + sideMargin > contentX + width)
                contentX = right + sideMargin - width
            return
        }
    }

    Layout.leftMargin: -sideMargin
    Layout.rightMargin: -sideMargin
    // The chips' targets are higher than what shows of them.
    Layout.topMargin: -6
    Layout.bottomMargin: -6
    implicitHeight: row.implicitHeight
    contentWidth: row.implicitWidth
    contentHeight: height
    leftMargin: sideMargin
    rightMargin: sideMargin
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentWidth + 2 * sideMargin > width
    onStartChanged: contentX = start
    Component.onCompleted: contentX = start
    Accessible.role: Accessible.Grouping

    Row {
        id: row

        spacing: root.inset ? 0 : Theme.space2
        leftPadding: root.inset ? -Theme.space1 : 0
        rightPadding: leftPadding
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() { root.reveal(root.Window.activeFocusItem) }
    }
}
