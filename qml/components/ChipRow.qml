import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// One line of RestrictionChips, 8 apart, that scrolls sideways when it is longer than the page. It runs to the window's
// edges: inside a PageScroll give it Layout.fillWidth and nothing else. What has the focus is scrolled into view.
Flickable {
    id: root

    default property alias content: row.data
    property real sideMargin: Theme.pageMargin
    readonly property real start: LayoutMirroring.enabled ? contentWidth + sideMargin - width : -sideMargin

    function reveal(item: Item) {
        for (let parent = item; parent; parent = parent.parent) {
            if (parent !== row)
                continue
            const x = item.mapToItem(contentItem, 0, 0).x
            if (x - sideMargin < contentX)
                contentX = x - sideMargin
            else if (x + item.width + sideMargin > contentX + width)
                contentX = x + item.width + sideMargin - width
            return
        }
    }

    // Longer than the page: from its first chip on; shorter: at the page's leading margin.
    function settle() {
        if (LayoutMirroring.enabled || contentX < start)
            contentX = start
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
    Component.onCompleted: settle()
    onWidthChanged: settle()
    onContentWidthChanged: settle()
    LayoutMirroring.onEnabledChanged: settle()
    Accessible.role: Accessible.Grouping

    Row {
        id: row

        spacing: Theme.space2
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() { root.reveal(root.Window.activeFocusItem) }
    }
}
