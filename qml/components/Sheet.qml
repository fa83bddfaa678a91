import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A modal sheet from the bottom of a phone, a centred dialog on a wide window. `title`, content inside (it scrolls when
// it must), `closeText` for the button at the top; open() and close(). `footer` stays in sight below content that scrolls.
// Escape, the back key and a click beside it close it, and the focus returns to where it was.
T.Popup {
    id: root

    default property alias content: column.data
    property alias footer: footerColumn.data
    property string title
    property string closeText: qsTr("Close")
    property bool closable: true
    // What had the focus before.
    property Item returnTo
    readonly property bool centred: parent !== null && parent.width >= Theme.wideFrom
    readonly property bool footed: footerColumn.implicitHeight > 0
    // Below the content, and without a footer scrolling with it: nothing is cut off above the edge.
    readonly property real foot: Theme.space5 + (centred || Theme.keyboardHeight > 0 ? 0 : Theme.safeBottom)
    readonly property real available: parent ? parent.height - Theme.safeWindowTop - Theme.keyboardHeight
                                           - (centred ? 2 : 1) * Theme.space5 : 600

    // Scrolls as little as needed to show what has the focus.
    function revealFocus() {
        const item = flick.Window.activeFocusItem
        let ancestor = item
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent
        if (!ancestor)
            return
        const y = item.mapToItem(column, 0, 0).y
        if (y < flick.contentY)
            flick.contentY = y
        else if (y + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, y + item.height + Theme.space3 - flick.height)
    }

    parent: T.Overlay.overlay
    x: centred ? (parent.width - width) / 2 : 0
    y: !parent ? 0 : centred ? Math.max(Theme.space5, (parent.height - Theme.keyboardHeight - height) / 2)
                             : parent.height - height - Theme.keyboardHeight
    width: !parent ? 390 : centred ? 440 : parent.width
    height: Math.min(available, implicitHeight)
    implicitHeight: contentHeight + topPadding + bottomPadding
    leftPadding: Math.max(Theme.pageMargin, centred ? 0 : Theme.safeLeft)
    rightPadding: Math.max(Theme.pageMargin, centred ? 0 : Theme.safeRight)
    topPadding: centred ? Theme.space3 : Theme.space5
    bottomPadding: 0
    modal: true
    focus: true
    closePolicy: closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    onAboutToShow: {
        returnTo = parent.Window.activeFocusItem
        flick.contentY = 0
    }
    onClosed: {
        // With its own reason: who came by keyboard finds the ring again.
        if (returnTo)
            returnTo.forceActiveFocus(returnTo instanceof T.Control ? returnTo.focusReason : Qt.PopupFocusReason)
        returnTo = null
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.appearDuration; easing.type: Easing.OutCubic }
        NumberAnimation {
            property: "rise"; from: root.centred ? 12 : 60; to: 0
            duration: Theme.appearDuration; easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.tickDuration }
    }
    property real rise: 0

    T.Overlay.modal: Rectangle {
        color: Theme.scrim

        Behavior on opacity { NumberAnimation { duration: Theme.appearDuration } }
    }
    background: Item {
        transform: Translate { y: root.rise }

        // A sheet stands on the window's lower edge: only its upper corners are round, and only there it has a line.
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: root.centred ? 0 : -border.width
            anchors.rightMargin: root.centred ? 0 : -border.width
            anchors.bottomMargin: root.centred ? 0 : -radius
            radius: Theme.cardRadius
            color: Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
        }
        Rectangle {
            visible: !root.centred
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space2
            width: 36
            height: 4
            radius: 2
            color: Theme.outline
            opacity: 0.5
        }
    }
    contentItem: FocusScope {
        implicitHeight: header.implicitHeight + Theme.space2 + flick.contentHeight
                        + (root.footed ? Theme.cardGap + footerColumn.implicitHeight + root.foot : 0)
        focus: true
        transform: Translate { y: root.rise }
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        Keys.onBackPressed: if (root.closable) root.close()
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Item {
            id: header

            // Where a word of the title doesn't fit beside the button, or it would take three lines there, it gets one of its own.
            readonly property real beside: width - (root.closable ? close.implicitWidth + Theme.space3 : 0)
            readonly property real buttonHeight: root.closable ? close.height : 0
            readonly property bool stacked: root.title.split(" ").some(word => metrics.advanceWidth(word) + 1 > beside)
                                            || metrics.advanceWidth(root.title) > 2 * beside

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            // The button brings its own room below; a title below it, or of several lines, does not.
            implicitHeight: Math.max(buttonHeight, heading.y + heading.height + (stacked || heading.lineCount > 1 ? Theme.space2 : 0))

            FontMetrics {
                id: metrics

                font: heading.font
            }
            AppText {
                id: heading

                anchors.left: parent.left
                // Its first line is level with the button.
                y: header.stacked ? header.buttonHeight : Math.max(0, (header.buttonHeight - height / lineCount) / 2)
                width: header.stacked ? header.width : header.beside
                role: AppText.Heading
                text: root.title
            }
            TextButton {
                id: close

                objectName: "closeSheet"
                anchors.right: parent.right
                visible: root.closable
                alignment: Text.AlignRight
                text: root.closeText
                focus: true
                onClicked: root.close()
            }
        }
        Flickable {
            id: flick

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            anchors.topMargin: Theme.space2
            anchors.bottom: footerColumn.top
            anchors.bottomMargin: root.footed ? Theme.cardGap : 0
            contentWidth: width
            contentHeight: column.implicitHeight + (root.footed ? 0 : root.foot)
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive
            // The keyboard has come, and taken room away.
            onHeightChanged: if (root.opened) root.revealFocus()

            SteadyColumn {
                id: column

                width: flick.width
                gap: Theme.cardGap
            }
            Connections {
                target: root.opened ? flick.Window.window : null

                function onActiveFocusItemChanged() { root.revealFocus() }
            }
        }
        PageEdges {
            view: flick
            upper: false
            visible: root.footed
        }
        SteadyColumn {
            id: footerColumn

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.footed ? root.foot : 0
            gap: Theme.space2
        }
    }
}
