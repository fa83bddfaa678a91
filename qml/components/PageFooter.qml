import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What stays below a page that scrolls: its children below each other. It stands on the on-screen keyboard where that leaves room for
// the page, else behind it: there what is written in matters more.
ColumnLayout {
    id: root

    readonly property real leastRoom: 260 * Theme.scale
    readonly property bool raised: Theme.keyboardHeight > 0 && parent !== null
                                   && parent.height - Theme.keyboardHeight - implicitHeight > leastRoom

    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Math.max(Theme.safeBottom, raised ? Theme.keyboardHeight : 0) + Theme.space5
    anchors.horizontalCenter: parent?.horizontalCenter
    width: parent ? Math.min(Theme.contentWidth, parent.width - 2 * Theme.sideMargin) : 0
}
