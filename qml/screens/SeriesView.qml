pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Afterglow.Components
import Afterglow.Models

// Where each series stands, the one with the newest session first.
ListView {
    id: root

    required property TimelineModel timeline
    property real maximumWidth: Theme.contentWidth
    readonly property real room: Math.min(maximumWidth, width - 2 * Theme.sideMargin)

    signal sessionClicked(id: string)
    signal appointmentClicked()

    // Scrolls as little as needed to show what has the focus.
    function reveal(item: Item) {
        let held = false
        for (let up = item; up && !held; up = up.parent)
            held = up === contentItem
        if (!held)
            return
        const y = item.mapToItem(contentItem, 0, 0).y
        if (y - Theme.space8 < contentY)
            contentY = Math.max(originY, y - Theme.space8)
        else if (y + item.height + Theme.space5 > contentY + height)
            contentY = y + item.height + Theme.space5 - height
    }

    model: timeline.series
    spacing: Theme.cardGap
    bottomMargin: Theme.space5
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 800
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Series")

    delegate: SeriesCard {
        anchors.horizontalCenter: parent?.horizontalCenter
        width: root.room
        onSessionClicked: id => root.sessionClicked(id)
        onAppointmentClicked: root.appointmentClicked()
        onPlannedChosen: count => root.timeline.setPlannedSessions(identifier, count)
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            if (root.Window.activeFocusItem instanceof T.AbstractButton)
                root.reveal(root.Window.activeFocusItem)
        }
    }
}
