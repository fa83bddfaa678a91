pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The check-ins of a treatment so far: each symptom's course, then one by one.
FocusScope {
    id: root

    required property CheckInHistoryModel history

    signal closed()
    signal checkInWanted(string session)

    objectName: "checkInHistoryScreen"
    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()

    PageHead {
        id: header

        objectName: "historyHeader"
        title: qsTr("Check-ins")
        onLeadingClicked: root.closed()
    }
    PageScroll {
        id: page

        objectName: "historyPage"
        anchors.top: header.bottom
        anchors.topMargin: Theme.space1
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        safeAreaTop: false
        focus: true
        bottomMargins: undo.open ? undo.height + Theme.space6 : Theme.space6

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            visible: text.length > 0
            role: AppText.Label
            color: Theme.primary
            text: root.history.overline
        }
        ErrorBanner {
            objectName: "historyError"
            Layout.fillWidth: true
            title: root.history.error
            onRetried: root.history.refresh()
        }
        EmptyState {
            objectName: "noCheckIns"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            visible: root.history.empty
            iconName: "heart"
            title: qsTr("No check-ins yet")
            text: qsTr("Tell how it feels once a day. You see what is usual by then, and when to contact your clinic.")
        }
        GridLayout {
            Layout.fillWidth: true
            visible: courses.count > 0
            columns: Theme.largeText || width < 560 ? 1 : 2
            columnSpacing: Theme.cardGap
            rowSpacing: Theme.cardGap

            Repeater {
                id: courses

                model: root.history.courses

                CheckInCourse {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1 // as wide as the one beside it
                    lastDay: root.history.lastDay
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            visible: courses.count > 0
            role: AppText.Caption
            text: qsTr("The bottom of a chart is none, its top strong. Not a diagnosis.")
        }
        Repeater {
            model: root.history.checkIns

            CheckInEntry {
                Layout.fillWidth: true
                onShareClicked: {
                    root.history.summarize(identifier)
                    share.open()
                }
                onRemoveClicked: {
                    page.forceActiveFocus() // what has the focus goes
                    root.history.remove(identifier)
                }
            }
        }
    }
    PageEdges { view: page }
    PrimaryButton {
        id: footer

        objectName: "howDoesItFeel"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeBottom + Theme.space5
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.contentWidth, parent.width - 2 * Theme.pageMargin)
        text: qsTr("How does it feel?")
        onClicked: root.checkInWanted(root.history.session)
    }
    TextShareSheet {
        id: share

        objectName: "historyShareSheet"
        share: root.history.share
        fileName: qsTr("check-in") + ".txt"
        onDone: message => {
            undo.hide()
            notice.show(message)
        }
    }
    Toast {
        id: notice

        objectName: "historyNotice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
    UndoBar {
        id: undo

        objectName: "undoBar"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.history.undo()
    }
    Connections {
        target: root.history

        function onUndoTextChanged() {
            notice.hide()
            if (root.history.undoText.length > 0)
                undo.show(root.history.undoText)
            else
                undo.hide()
        }
        function onFailed(words: string) {
            undo.hide()
            notice.show(words)
        }
    }
}
