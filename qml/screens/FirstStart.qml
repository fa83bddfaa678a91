pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What the app shows before anything else: three short pages, then how to begin. Pages turn by the buttons, by a swipe and by the
// arrow keys.
FocusScope {
    id: root

    // What there is to say before; empty: nothing.
    property string notice
    readonly property var texts: [
        {
            icon: "leaf",
            title: qsTr("Care for your skin, day by day"),
            text: qsTr("After microneedling, Afterglow tells you what to do today, what to leave out for now, and when each "
                       + "thing is fine again.")
        },
        {
            icon: "lock",
            title: qsTr("Your photos stay on this device"),
            text: qsTr("There is no account and no server, and the app never goes online. Photos are encrypted: nobody sees "
                       + "them unless you share them yourself.")
        },
        {
            icon: "heart",
            title: qsTr("Your clinic comes first"),
            text: qsTr("What you read here is general aftercare, not medical advice. Where your clinic tells you something "
                       + "else, follow your clinic. Call them when something worries you.")
        }
    ]
    // Which page is open; behind the last one is the choice.
    property int current: 0
    readonly property bool choosing: current === texts.length

    signal newTreatment()
    signal newAppointment()
    signal lookAround()
    signal noticeRead()

    function turn(by: int) {
        const to = Math.max(0, Math.min(texts.length, current + by))
        if (to !== current)
            show(to)
    }

    function show(index: int) {
        current = index
        appearing.restart()
        const choice = index === texts.length
        Announcer.announce(dots, choice ? qsTr("How do you want to begin?") : texts[index].title)
        if (choice)
            back.forceActiveFocus(Qt.OtherFocusReason)
        else
            next.forceActiveFocus(next.activeFocus ? next.focusReason : Qt.OtherFocusReason)
    }

    objectName: "firstStart"
    Keys.onRightPressed: turn(Theme.mirrored ? -1 : 1)
    Keys.onLeftPressed: turn(Theme.mirrored ? 1 : -1)
    Keys.onEscapePressed: turn(-1)
    Keys.onBackPressed: turn(-1)

    TextButton {
        id: skip

        objectName: "skip"
        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin + Theme.safeRight
        opacity: root.choosing ? 0 : 1
        enabled: !root.choosing
        visible: enabled
        text: qsTr("Skip")
        onClicked: root.show(root.texts.length)
    }
    FirstStartPage {
        id: page

        readonly property var shown: root.texts[root.current] ?? null

        objectName: "firstPages"
        anchors.top: root.choosing ? parent.top : skip.bottom
        anchors.topMargin: Theme.space2 + (root.choosing ? Theme.safeTop : 0)
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        iconName: shown !== null ? shown.icon : ""
        title: shown !== null ? shown.title : qsTr("How do you want to begin?")
        text: shown !== null ? shown.text : qsTr("You can also look around first, with example data that one tap removes.")
        notice: root.current === 0 ? root.notice : ""
        choices: root.choosing
        onNoticeRead: root.noticeRead()
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
        onLookAround: root.lookAround()

        DragHandler {
            // Qt 6.8 has forgotten the way when it says that the drag has ended.
            property real way: 0

            target: null
            yAxis.enabled: false
            onActiveTranslationChanged: {
                if (active)
                    way = activeTranslation.x
            }
            onActiveChanged: {
                if (active)
                    way = 0
                else if (Math.abs(way) > Theme.target)
                    root.turn((way < 0) === Theme.mirrored ? -1 : 1)
            }
        }
    }
    // With a large text there is more below.
    PageEdges {
        view: page
        upper: false
    }
    NumberAnimation {
        id: appearing

        target: page
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.appearDuration
        easing.type: Easing.OutCubic
    }
    ColumnLayout {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeBottom + Theme.space5
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(400, parent.width - 2 * Theme.pageMargin)
        spacing: Theme.space4

        PageDots {
            id: dots

            objectName: "pageDots"
            Layout.alignment: Qt.AlignHCenter
            count: root.texts.length + 1
            currentIndex: root.current
        }
        PrimaryButton {
            id: next

            objectName: "next"
            Layout.fillWidth: true
            focus: true
            visible: !root.choosing
            text: qsTr("Next")
            onClicked: root.turn(1)
        }
        TextButton {
            id: back

            objectName: "back"
            Layout.alignment: Qt.AlignHCenter
            // Its place stays, so that nothing else moves.
            opacity: enabled ? 1 : 0
            enabled: root.current > 0
            text: qsTr("Back")
            onClicked: root.turn(-1)
        }
    }
}
