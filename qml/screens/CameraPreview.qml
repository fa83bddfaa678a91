import QtQuick
import QtMultimedia
import Afterglow.Components
import Afterglow.Models

// What the camera sees, the last photo half-transparent over it, and the oval in which the face belongs. Fills all of its place
// unless the oval would be cut then, or lie under what stands at its top or bottom.
Item {
    id: root

    required property CameraModel camera
    // What stands over the preview there.
    property real topRoom: 0
    property real bottomRoom: 0
    readonly property bool live: camera.state === CameraModel.Live
    readonly property size frame: output.sourceRect.width > 0 ? Qt.size(output.sourceRect.width, output.sourceRect.height)
                                                              : Qt.size(1280, 720)
    readonly property rect guide: camera.guideOval(frame)
    readonly property rect ghostGuide: camera.guideOval(Qt.size(ghost.implicitWidth, ghost.implicitHeight))
    readonly property real factor: {
        const covers = Math.max(width / frame.width, height / frame.height)
        const shows = Math.min(0.94 * width / guide.width, (height - topRoom - bottomRoom) / guide.height)
        return Math.min(covers, shows)
    }
    readonly property size shown: Qt.size(frame.width * factor, frame.height * factor)
    // In the middle, but with the oval where nothing stands over it.
    readonly property real frameTop: Math.max(topRoom - guide.y * factor,
                                         Math.min(height - bottomRoom - (guide.y + guide.height) * factor,
                                                  (height - shown.height) / 2))
    readonly property real ghostFactor: ghostGuide.height > 0 ? factor * guide.height / ghostGuide.height : 0

    clip: true

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.frameTop
        width: root.shown.width
        height: root.shown.height
        // As in a mirror. What is taken isn't turned around.
        transform: Scale { origin.x: root.shown.width / 2; xScale: root.camera.mirrored ? -1 : 1 }

        VideoOutput {
            id: output

            anchors.fill: parent
            visible: root.live
            fillMode: VideoOutput.Stretch
        }
        FrameView {
            id: ghost

            objectName: "ghost"
            x: (root.guide.x + root.guide.width / 2) * root.factor
               - (root.ghostGuide.x + root.ghostGuide.width / 2) * root.ghostFactor
            y: (root.guide.y + root.guide.height / 2) * root.factor
               - (root.ghostGuide.y + root.ghostGuide.height / 2) * root.ghostFactor
            width: implicitWidth * root.ghostFactor
            height: implicitHeight * root.ghostFactor
            visible: root.live && root.camera.ghostShown
            opacity: root.camera.ghostStrength
            picture: root.camera.ghost // qmllint disable
        }
    }
    // Where the picture begins below the top its edge fades, for buttons stand on it.
    Rectangle {
        y: root.frameTop
        width: root.width
        height: root.topRoom - root.frameTop
        visible: root.live && root.frameTop > 0
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.cameraBackground }
            GradientStop { position: 1; color: "transparent" }
        }
    }
    Canvas {
        objectName: "oval"
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.frameTop + root.guide.y * root.factor
        width: root.guide.width * root.factor
        height: root.guide.height * root.factor
        visible: root.live
        onPaint: {
            const context = getContext("2d")
            context.reset()
            context.strokeStyle = Theme.cameraInk
            context.lineWidth = 2
            context.setLineDash([3, 3])
            context.ellipse(1, 1, width - 2, height - 2)
            context.stroke()
        }
    }

    Component.onCompleted: camera.preview = output.videoSink
    Component.onDestruction: camera.preview = null
}
