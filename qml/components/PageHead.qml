import QtQuick
import Afterglow.Components

// The head of a page, above the column of its content.
TopBar {
    anchors.top: parent?.top
    anchors.topMargin: Theme.safeTop + Theme.space1
    anchors.horizontalCenter: parent?.horizontalCenter
    width: parent ? Math.min(Theme.contentWidth, parent.width - 2 * Theme.sideMargin) : 0
}
