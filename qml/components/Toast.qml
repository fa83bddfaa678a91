import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// A short message at the bottom that takes no focus, says itself to a screen reader and goes by itself after `timeout`
// milliseconds (0: it stays). Place it over the page, anchored to its bottom and sides. show(text) opens it;
// `actionText` adds a button: `actionClicked`. The pointer or the focus on it holds it open. `closed` when it went.
T.Control {
    id: root

    property string text
    property string actionText
    property int timeout: 6000
    readonly property bool open: shown
    property bool shown: false

    signal actionClicked()
    signal closed()

    function show(message: string) {
        text = message
        shown = true
        timer.restart()
        Announcer.announce(content, message)
    }

    function hide() {
        if (!shown)
            return
        shown = false
        closed()
    }

    implicitWidth: Math.min(480, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space5
    rightPadding: actionText.length > 0 ? Theme.space4 : Theme.space5
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0
    hoverEnabled: true
    Keys.onEscapePressed: hide()

    Behavior on opacity { NumberAnimation { duration: Theme.appearDuration; easing.type: Easing.OutCubic } }

    Timer {
        id: timer

        interval: root.timeout
        running: root.shown && root.timeout > 0 && !root.hovered && !action.activeFocus
        onTriggered: root.hide()
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.cardRadius)
        color: Theme.inverse
    }
    contentItem: GridLayout {
        id: content

        // Large text leaves no room beside the button.
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space2
            text: root.text
            color: Theme.inverseInk
            font.pixelSize: Math.round(14 * Theme.scale)
            Accessible.ignored: true
        }
        TextButton {
            id: action

            objectName: "toastAction"
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            visible: root.actionText.length > 0
            text: root.actionText
            color: Theme.inverseAccent
            strong: true
            onClicked: {
                root.hide()
                root.actionClicked()
            }
        }
    }
}
