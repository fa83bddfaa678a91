import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// While the journal is being opened or everything is being erased, and when that failed. A journal that is lost can be erased.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
Item {
    id: root

    required property AppModel app
    readonly property bool failed: app.state === AppModel.Failed
    readonly property bool erasing: app.state === AppModel.Erasing

    onErasingChanged: if (erasing) Announcer.announce(busy, busy.text)
    onFailedChanged: if (!failed) erase.active = false

    Timer {
        id: late

        property bool over: false

        interval: 400
        running: root.app.state === AppModel.Opening
        onRunningChanged: if (running) over = false
        onTriggered: over = true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(320 * Theme.scale, parent.width - 2 * Theme.pageMargin)
        visible: root.erasing || root.app.state === AppModel.Opening
        spacing: Theme.space5

        AppText {
            objectName: "erasingText"
            Layout.fillWidth: true
            visible: root.erasing // opening is over before anybody has read a word
            text: busy.text
            muted: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        BusyBar {
            id: busy

            objectName: "openingBar"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(200, parent.width)
            // What is over in a moment isn't announced by a flash.
            running: root.erasing || late.over
            text: root.erasing ? qsTr("Erasing everything") : qsTr("Opening your journal")
        }
    }
    PageScroll {
        anchors.fill: parent
        visible: root.failed && !erase.active
        maximumWidth: 480
        topMargins: Math.max(Theme.space8, root.height / 5)
        safeAreaBottom: true

        EmptyState {
            objectName: "openingError"
            Layout.fillWidth: true
            iconName: "alert"
            title: root.app.errorTitle
            text: root.app.errorText
            buttonText: root.app.canRetry ? qsTr("Try again") : ""
            onClicked: root.app.retry()
        }
        TextButton {
            objectName: "eraseLost"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.alignment: Qt.AlignHCenter
            visible: root.app.lost
            color: Theme.alert
            text: qsTr("Erase everything")
            onClicked: erase.active = true
        }
    }
    PageLoader {
        id: erase

        // qmllint disable unqualified
        sourceComponent: ErasePage {
            model: root.app.erase
            onClosed: erase.active = false
        }
        // qmllint enable unqualified
    }
}
