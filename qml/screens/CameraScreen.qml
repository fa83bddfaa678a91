pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Afterglow.Components
import Afterglow.Models

// The same picture as last time: the preview with the last photo over it, and what to do to match it. Dark in both themes.
FocusScope {
    id: root

    required property CameraModel camera
    readonly property bool beside: width > height * 1.1
    readonly property bool live: camera.state === CameraModel.Live
    readonly property bool review: camera.state === CameraModel.Review
    // There is no preview and none to come: what belongs to one is of no use.
    readonly property bool blocked: !live && !review && camera.state !== CameraModel.Opening && camera.state !== CameraModel.Off
    // On Qt 6.4 a camera that starts before its window has drawn gives no picture every fourth time.
    property bool drawn: false

    signal closed()
    signal photosWanted()
    signal treatmentWanted()

    objectName: "cameraScreen"
    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()
    Keys.onSpacePressed: event => {
        event.accepted = live
        if (live)
            camera.shutter()
    }
    onReviewChanged: focusNext()
    onBlockedChanged: focusNext()
    Component.onCompleted: if (Window.window) Window.window.update()

    function focusNext() {
        const next = (review ? reviewing : blocked ? state.action : controls.shutter) as Item
        next.forceActiveFocus()
    }

    Component.onDestruction: camera.leave()

    Connections {
        target: root.Window.window
        enabled: !root.drawn

        function onFrameSwapped() { root.drawn = true }
    }
    Connections {
        target: root.camera

        function onTreatmentWanted() { root.treatmentWanted() }
        function onAdviceChanged() { if (!saying.running) saying.start() }
        function onChanged() { if (root.camera.countdown > 0) Announcer.announce(countdown, String(root.camera.countdown)) }
    }
    Binding {
        target: root.camera
        property: "active"
        value: root.drawn && root.visible && root.Window.visibility !== Window.Minimized
               && root.Window.visibility !== Window.Hidden && Application.state === Qt.ApplicationActive
    }
    // Not more often than one can listen and move.
    Timer {
        id: saying

        property string said

        interval: 1500
        onTriggered: {
            if (root.camera.advice !== said && root.camera.advice.length > 0)
                Announcer.announce(title, root.camera.advice)
            said = root.camera.advice
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.cameraBackground
        Accessible.ignored: true
    }
    Item {
        id: stage

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.beside && !root.blocked ? root.width - panel.width : root.width
        height: root.beside || root.blocked ? root.height : root.height - panel.height

        CameraPreview {
            objectName: "preview"
            anchors.fill: parent
            camera: root.camera
            topRoom: head.y + head.height + Theme.space2
            // Not the chips' own height: the picture must not jump whenever they say something longer.
            bottomRoom: (Theme.largeText ? 2 : 1) * (30 * Theme.scale + Theme.space2) + Theme.space4
        }
        CameraState {
            id: state

            objectName: "cameraState"
            anchors.fill: parent
            visible: !root.live && !root.review
            camera: root.camera
            onPhotosWanted: root.photosWanted()
        }
        CameraFlow {
            id: chips

            objectName: "hints"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space4
            visible: root.live
            maximumWidth: stage.width - 2 * Theme.space3

            Repeater {
                model: root.camera.hints

                CameraChip {
                    required property string identifier
                    required text
                    required good

                    objectName: "hint-" + identifier
                    maximumWidth: chips.maximumWidth
                }
            }
        }
        AppText {
            id: countdown

            objectName: "countdown"
            anchors.centerIn: parent
            visible: root.camera.countdown > 0
            text: root.camera.countdown
            color: Theme.cameraInk
            style: Text.Outline
            styleColor: Theme.cameraScrim
            font.pixelSize: 120
            font.weight: Theme.bold
        }
        AppText {
            objectName: "cameraError"
            anchors.bottom: chips.top
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottomMargin: Theme.space3
            width: Math.min(implicitWidth, stage.width - 2 * Theme.pageMargin)
            visible: root.live && text.length > 0
            text: root.camera.error
            color: Theme.cameraInk
            style: Text.Outline
            styleColor: Theme.cameraScrim
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Item {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.beside ? Math.max(190, 150 * Theme.scale) : root.width
        height: root.beside ? root.height : controls.implicitHeight + Theme.space3 + Math.max(Theme.space6, Theme.safeBottom)

        CameraControls {
            id: controls

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: root.beside ? undefined : parent.top
            anchors.topMargin: Theme.space3
            anchors.verticalCenter: root.beside ? parent.verticalCenter : undefined
            visible: !root.review && !root.blocked
            camera: root.camera
            beside: root.beside
            onPhotosWanted: root.photosWanted()
        }
    }
    CameraReview {
        id: reviewing

        objectName: "review"
        anchors.fill: parent
        visible: root.review
        camera: root.camera
    }
    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.topMargin: Theme.space5 + Theme.safeTop
        width: stage.width - 2 * Theme.pageMargin - Theme.safeLeft
        spacing: Theme.space2

        CameraButton {
            objectName: "closeCamera"
            iconName: "close"
            fill: root.blocked ? Theme.cameraRaised : Theme.cameraScrim // which is for what shines through
            text: qsTr("Close the camera")
            onClicked: root.closed()
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: pill.height

            Rectangle {
                id: pill

                anchors.centerIn: parent
                width: Math.min(parent.width, title.implicitWidth + 2 * Theme.space4)
                height: Math.max(32, title.implicitHeight + Theme.space2)
                radius: Math.min(height / 2, 16 * Theme.scale)
                visible: title.text.length > 0 && !root.blocked
                color: Theme.cameraScrim

                AppText {
                    id: title

                    objectName: "cameraTitle"
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.parent.width - 2 * Theme.space4)
                    role: AppText.Caption
                    text: root.camera.title
                    color: Theme.cameraInk
                    font.pixelSize: Math.round(14 * Theme.scale)
                    font.weight: Theme.semiBold
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        CameraButton {
            objectName: "cameraOptions"
            visible: !root.review && !root.blocked
            chosen: root.camera.ghostShown
            iconName: "ghost"
            text: qsTr("Last photo, timer and more")
            onClicked: sheet.open()
        }
        // Keeps the title in the middle.
        Item {
            visible: root.review || root.blocked
            implicitWidth: Theme.target
        }
    }
    CameraSheet {
        id: sheet

        camera: root.camera
    }
}
