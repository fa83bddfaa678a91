pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components
import Afterglow.Models

// All photos that are shown, session by session. Only rows that can be seen exist, and they are used again: ten thousand photos scroll
// like ten. One stop for Tab; the arrows move within the grid.
ListView {
    id: root

    required property PhotosModel photos
    property real sideMargin: Theme.sideMargin
    property real maximumWidth: 760
    property int current: 0
    property Component extras: null
    // Above the photos; PhotoGridHead shows it.
    property Item head: null
    // Room below the last photo.
    property real tail: 0
    readonly property real room: Math.min(maximumWidth, width - 2 * sideMargin)
    readonly property int columns: Math.max(2, Math.min(6, Math.floor((room + Theme.space3) / (108 * Math.min(1.5, Theme.scale)))))

    // Nobody has scrolled yet, or back to the start: then the head stays in sight, whatever it grows to.
    property bool scrolled: false

    signal opened(position: int)

    function keepAtStart() {
        if (!scrolled)
            positionViewAtBeginning()
    }

    // Moves the focus to a photo, wherever it is.
    function focusOn(position: int, reason: int) {
        const row = photos.grid.rowOf(position)
        if (row < 0)
            return
        current = position
        currentIndex = row
        const before = contentY
        positionViewAtIndex(row, ListView.Contain)
        scrolled = scrolled || contentY !== before
        const entry = itemAtIndex(row)
        if (entry)
            entry.focusOn(position, reason) // qmllint disable
    }

    // Scrolls as little as needed to show what has the focus.
    function reveal(item: Item) {
        let held = false
        for (let up = item; up && !held; up = up.parent)
            held = up === contentItem
        if (!held)
            return
        const y = item.mapToItem(contentItem, 0, 0).y
        const before = contentY
        if (y - Theme.space5 < contentY)
            contentY = Math.max(originY, y - Theme.space5)
        else if (y + item.height + Theme.space5 > contentY + height)
            contentY = y + item.height + Theme.space5 - height
        scrolled = scrolled || contentY !== before
    }

    function moveBy(key: int) {
        const forward = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right
        const back = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left
        const steps = new Map([[forward, 1], [back, -1], [Qt.Key_Up, -columns], [Qt.Key_Down, columns],
                               [Qt.Key_Home, -photos.count], [Qt.Key_End, photos.count]])
        focusOn(Math.max(0, Math.min(photos.count - 1, current + steps.get(key))), Qt.TabFocusReason)
    }

    model: photos.grid
    bottomMargin: tail
    onMovementStarted: scrolled = true
    onMovementEnded: scrolled = !atYBeginning
    onContentHeightChanged: Qt.callLater(keepAtStart) // qmllint disable
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: Math.max(400, height)
    reuseItems: true
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos")

    Binding { target: root.photos.grid; property: "columns"; value: root.columns; when: root.width > 0 }

    delegate: Item {
        id: entry

        required property int kind
        required property string title
        required property string caption
        required property var cells

        anchors.horizontalCenter: parent?.horizontalCenter
        width: root.room
        height: kind === PhotoGrid.Heading ? heading.implicitHeight + Theme.space6
              : kind === PhotoGrid.Photos ? pictures.implicitHeight + Theme.space3 : extras.height

        // What the keyboard asks for, wherever the row was made.
        function focusOn(position: int, reason: int) { pictures.focusOn(position, reason) }

        GridLayout {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space3
            visible: entry.kind === PhotoGrid.Heading
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: 2

            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: 2
                Layout.alignment: Qt.AlignBaseline
                role: AppText.Subheading
                font.weight: Theme.bold
                text: entry.title
            }
            AppText {
                Layout.leftMargin: 2
                Layout.rightMargin: 2
                Layout.maximumWidth: entry.width - 4
                Layout.alignment: Qt.AlignBaseline
                role: AppText.Caption
                text: entry.caption
            }
        }
        PhotoThumbnails {
            id: pictures

            width: parent.width
            visible: entry.kind === PhotoGrid.Photos
            cells: entry.kind === PhotoGrid.Photos ? entry.cells : []
            columns: root.columns
            current: root.current
            readable: root.photos.readable
            locked: root.photos.keyProblem.length > 0
            onOpened: position => root.opened(position)
            onMoved: key => root.moveBy(key)
        }
        Loader {
            id: extras

            width: parent.width
            active: entry.kind === PhotoGrid.Extras && root.extras !== null
            sourceComponent: root.extras
            height: active && item ? (item as Item).implicitHeight : 0
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            // The grid itself is no place to go to.
            if (root.Window.activeFocusItem !== root && root.Window.activeFocusItem instanceof T.AbstractButton)
                root.reveal(root.Window.activeFocusItem)
        }
    }
}
