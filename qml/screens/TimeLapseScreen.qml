pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components
import Afterglow.Models

// A pose's photos one after the other, each laid as the first one lies.
FocusScope {
    id: root

    required property TimeLapseModel timeLapse
    readonly property bool wide: width >= Theme.wideFrom

    signal closed()

    objectName: "timeLapseScreen"
    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()
    Keys.onSpacePressed: timeLapse.playing = !timeLapse.playing

    TopBar {
        id: header

        objectName: "timeLapseHeader"
        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space1
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin + Theme.safeRight
        title: qsTr("Day by day")
        trailingText: root.timeLapse.possible && !root.timeLapse.exporting ? qsTr("Share…") : ""
        onLeadingClicked: root.closed()
        onTrailingClicked: share.open()
    }
    TimeLapseView {
        id: film

        objectName: "film"
        readonly property real room: root.width - 2 * Theme.pageMargin
        readonly property real begin: header.y + header.height
        readonly property real most: controls.y - begin - 2 * Theme.space4

        y: begin + Theme.space2 + (most - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(80, Math.min(room, most / ratio))
        height: width * ratio
        visible: root.timeLapse.possible && most > 120
        timeLapse: root.timeLapse
    }
    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: Theme.space8
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(400, root.width - 2 * Theme.pageMargin)
        visible: !root.timeLapse.possible
        iconName: "film"
        title: qsTr("Two photos are needed")
        text: qsTr("Take another one in the same pose, then see them here one after the other.")
    }
    TimeLapseControls {
        id: controls

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeBottom + Theme.space4
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.contentWidth, root.width - 2 * Theme.pageMargin)
        visible: root.timeLapse.possible
        timeLapse: root.timeLapse
    }
    PhotoShareSheet {
        id: share

        objectName: "timeLapseShareSheet"
        detail: qsTr("All of these photos as a small film, with their days. Whoever has the file can look at it. It has no metadata: "
                     + "no place, no date, no device.")
        shares: root.timeLapse.canShare
        onConfirmed: {
            const name = qsTr("day-by-day") + ".webp"
            if (shares)
                root.timeLapse.share(name)
            else
                dialogs.chooseFile(name, qsTr("Animated WebP (*.webp)"))
        }
    }
    PhotoFileDialogs {
        id: dialogs

        onFileChosen: file => root.timeLapse.save(file)
    }
    Toast {
        id: saved

        objectName: "timeLapseSaved"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.space4
    }
    Connections {
        target: root.timeLapse

        function onSaved() { saved.show(qsTr("Saved outside of the app.")) }
    }
}
