import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A page that scrolls: its children stand below each other with `spacing` between them, 20 from the sides, within the
// safe areas, no wider than `maximumWidth` on a wide window. Whatever has the focus is scrolled into view, above the
// on-screen keyboard; the arrow, page, Home and End keys scroll when no control wants them.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.gap
    property real maximumWidth: Theme.contentWidth
    property real topMargins: Theme.space2
    property real bottomMargins: Theme.space6
    property real sideMargin: Theme.pageMargin
    // False where a bar above or below the page takes care of that safe area.
    property bool safeAreaTop: true
    property bool safeAreaBottom: false

    // What the keyboard covers of this page, which may end above the window's lower edge.
    readonly property real covered: {
        const keyboard = Theme.keyboardHeight
        if (keyboard === 0 || !Window.window)
            return 0
        return Math.max(0, Math.min(height, mapToItem(null, 0, height).y - (Window.height - keyboard)))
    }
    readonly property real viewHeight: height - covered
    property Item grown: null

    // Scrolls as little as needed to show `item`, with room for a label above it. Of a text that has no room as a whole: the line that
    // is written in.
    function reveal(item: Item) {
        if (!item || !holds(item))
            return
        let y = item.mapToItem(contentItem, 0, 0).y
        let [above, length, below] = [Theme.space5 + 2 * Theme.smallSize, item.height, Theme.space5]
        const caret = caretOf(item)
        if (caret && length + above + below > viewHeight) {
            y += caret.y
            length = caret.height
            above = below = Math.max(0, Math.min(below, (viewHeight - length) / 2))
        }
        if (y - above < contentY || length + above + below > viewHeight)
            scrollTo(y - above)
        else if (y + length + below > contentY + viewHeight)
            scrollTo(y + length + below - viewHeight)
    }

    // Of what has just grown: the page follows later, and has no room to scroll there before.
    function revealGrown(item: Item) {
        grown = item
        growing.restart()
        reveal(item)
    }

    // Scrolls to the first field that says what is wrong with it, and says that.
    function revealError() {
        const error = firstError(column)
        if (!error)
            return
        revealGrown(error)
        Announcer.announce(error, (error as FieldError).text)
    }

    function firstError(item: Item): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            const error = !child.visible ? null : child instanceof FieldError ? child : firstError(child)
            if (error)
                return error
        }
        return null
    }

    // A text grows while it is written.
    function revealField() {
        if (caretOf(Window.activeFocusItem))
            reveal(Window.activeFocusItem)
    }

    // Where the next letter comes; only a field has it.
    function caretOf(item: var): var { return item?.cursorRectangle }

    function holds(item: Item): bool {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor === column)
                return true
        }
        return false
    }

    function scrollTo(y: real) {
        scroll.stop()
        scroll.to = Math.max(0, Math.min(y, contentHeight - viewHeight))
        scroll.start()
    }

    contentWidth: width
    contentHeight: column.implicitHeight + topMargins + bottomMargins + (safeAreaTop ? Theme.safeTop : 0)
                   + (safeAreaBottom ? Theme.safeBottom : 0)
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight + bottomMargin > height
    clip: true
    onViewHeightChanged: reveal(Window.activeFocusItem)
    onContentHeightChanged: {
        revealField()
        reveal(grown)
    }
    Accessible.role: Accessible.Pane

    Keys.onPressed: event => {
        const page = viewHeight - Theme.space8
        const steps = new Map([[Qt.Key_Up, -60], [Qt.Key_Down, 60], [Qt.Key_PageUp, -page], [Qt.Key_PageDown, page],
                               [Qt.Key_Home, -contentHeight], [Qt.Key_End, contentHeight]])
        if (!interactive || !steps.has(event.key))
            return
        scrollTo(contentY + steps.get(event.key))
        event.accepted = true
    }

    T.ScrollIndicator.vertical: T.ScrollIndicator {
        id: indicator

        implicitWidth: 6
        padding: 2
        visible: size < 1
        Accessible.ignored: true
        contentItem: Rectangle {
            implicitWidth: 3
            radius: 1.5
            color: Theme.outline
            opacity: indicator.active ? 0.8 : 0

            Behavior on opacity { NumberAnimation { duration: Theme.appearDuration } }
        }
    }

    // By then all is in its place: Qt 6.8 says how long a page is before it moves what is on it. What grows the page later has nothing
    // to do with it.
    Timer {
        id: growing

        interval: 250
        onTriggered: {
            if (!root.moving)
                root.reveal(root.grown)
            root.grown = null
        }
    }
    NumberAnimation {
        id: scroll

        target: root
        property: "contentY"
        duration: Theme.appearDuration
        easing.type: Easing.OutCubic
    }

    SteadyColumn {
        id: column

        readonly property real leftRoom: Math.max(root.sideMargin, Theme.safeLeft)
        readonly property real rightRoom: Math.max(root.sideMargin, Theme.safeRight)

        // Before the page has its place it is laid out for a phone: on Qt 6.4 a text that was once broken for no width at all may
        // keep the height of that.
        readonly property real pageWidth: root.width > 0 ? root.width : 390

        x: leftRoom + (pageWidth - leftRoom - rightRoom - width) / 2
        y: root.topMargins + (root.safeAreaTop ? Theme.safeTop : 0)
        width: Math.min(root.maximumWidth, pageWidth - leftRoom - rightRoom)
        gap: Theme.cardGap
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() { root.reveal(root.Window.activeFocusItem) }
    }
    Connections {
        target: root.Window.activeFocusItem
        ignoreUnknownSignals: true

        function onCursorRectangleChanged() { root.revealField() }
    }
}
