pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components
import Afterglow.Models

// How one session heals: both tracks, and the days below each other. Only days that can be seen exist, and so only
// their thumbnails.
ListView {
    id: root

    required property TimelineModel timeline
    property real maximumWidth: Theme.contentWidth
    property real sideMargin: Theme.sideMargin
    readonly property real room: Math.min(maximumWidth, width - 2 * sideMargin)
    readonly property alias head: head
    // The day whose card is open.
    property string openDay
    // The patient has scrolled: nothing moves the days any more until another session is chosen.
    property bool scrolled: false
    // The day that has just been opened, and grows.
    property string opening
    readonly property string session: timeline.sessionId

    signal photoClicked(id: string)

    // Today in sight, and the days before it as far as they fit.
    function settle() {
        if (scrolled)
            return
        if (timeline.today > 3) {
            positionViewAtIndex(timeline.today, ListView.Center)
        } else if (timeline.today >= 0) {
            // Never by way of the beginning: days that leave the list and come back would change its height, and so this would
            // be asked for again, for good.
            positionViewAtIndex(timeline.today, ListView.End)
            positionViewAtIndex(timeline.today, ListView.Contain) // a day that is higher than the list shows its beginning
        } else {
            positionViewAtBeginning()
        }
    }

    // Scrolls as little as needed to show what has the focus.
    function reveal(item: Item) {
        let held = false
        for (let up = item; up && !held; up = up.parent)
            held = up === contentItem
        if (!held)
            return
        scrolled = true
        const y = item.mapToItem(contentItem, 0, 0).y
        if (y - Theme.space8 < contentY)
            contentY = Math.max(originY, y - Theme.space8)
        else if (y + item.height + Theme.space5 > contentY + height)
            contentY = y + item.height + Theme.space5 - height
    }

    // Scrolls as little as needed to show all of a day, or its beginning.
    function showWhole(day: Item) {
        forceLayout()
        contentY = Math.min(day.y, Math.max(contentY, day.y + day.height - height))
    }

    model: timeline.days
    bottomMargin: Theme.space3
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 800
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    onMovementStarted: {
        scrolled = true
        opening = ""
    }
    onSessionChanged: {
        openDay = ""
        opening = ""
        scrolled = false
        Qt.callLater(settle) // qmllint disable
    }
    onContentHeightChanged: Qt.callLater(settle) // qmllint disable
    onHeightChanged: Qt.callLater(settle) // qmllint disable
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Healing, day by day")

    delegate: HealingDay {
        id: entry

        anchors.horizontalCenter: parent?.horizontalCenter
        width: root.room
        last: index === root.count - 1
        open: root.openDay === identifier
        photosReadable: root.timeline.photosReadable
        onToggled: {
            root.scrolled = true
            root.opening = open ? "" : identifier
            root.openDay = root.opening
        }
        onHeightChanged: if (root.opening === identifier) Qt.callLater(root.showWhole, entry) // qmllint disable
        onPhotoClicked: id => root.photoClicked(id)
    }

    SteadyColumn {
        id: head

        x: (parent.width - width) / 2
        width: root.room
        gap: Theme.space3

        HealingTracks {
            objectName: "healingTracks"
            Layout.fillWidth: true
            visible: root.timeline.tracks.length > 0
            tracks: root.timeline.tracks
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.space2
        }
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            // The list itself is no place to go to.
            if (root.Window.activeFocusItem !== root && root.Window.activeFocusItem instanceof T.AbstractButton)
                root.reveal(root.Window.activeFocusItem)
        }
    }
}
