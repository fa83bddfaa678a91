pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Pose, last photo, shutter, front or back. Below the preview, or beside it.
ColumnLayout {
    id: root

    required property CameraModel camera
    property bool beside: false
    readonly property bool live: camera.state === CameraModel.Live
    property alias shutter: shutter

    signal photosWanted()

    spacing: Theme.space2

    CameraFlow {
        Layout.alignment: Qt.AlignHCenter
        maximumWidth: root.width
        spacing: 0
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Pose")

        Repeater {
            model: root.camera.poses

            CameraTab {
                required property int index
                required property string modelData

                objectName: "pose-" + index
                text: modelData
                checked: index === root.camera.pose
                enabled: !root.camera.busy
                onClicked: root.camera.pose = index
            }
        }
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: root.beside ? -1 : Math.min(root.width - 2 * Theme.pageMargin, 360)
        columns: root.beside ? 1 : 3
        rowSpacing: Theme.space4

        Pressable {
            id: last

            objectName: "lastPhoto"
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: !root.beside
            implicitWidth: 56
            implicitHeight: 56
            // Keeps its place where there is none, so that the shutter stays in the middle.
            opacity: picture.implicitWidth > 0 ? 1 : 0
            enabled: opacity > 0
            text: qsTr("Your photos")
            onClicked: root.photosWanted()
            background: Item {
                FocusRing { visible: last.visualFocus; cornerRadius: 4; border.color: Theme.cameraInk }
            }
            contentItem: Item {
                FrameView {
                    id: picture

                    anchors.centerIn: parent
                    width: 48
                    height: 48
                    crop: true
                    picture: root.camera.lastPicture // qmllint disable

                    RoundedCorners { cornerRadius: Theme.space3; border.color: Theme.cameraBackground }
                }
            }
        }
        Pressable {
            id: shutter

            objectName: "shutter"
            Layout.alignment: Qt.AlignCenter
            implicitWidth: 76
            implicitHeight: 76
            enabled: root.live && !root.camera.busy
            focus: true
            text: root.camera.countdown > 0 ? qsTr("Stop the timer") : qsTr("Take photo")
            onClicked: root.camera.shutter()
            background: Rectangle {
                radius: width / 2
                color: "transparent"
                border.width: 4
                border.color: Theme.cameraInk
                opacity: shutter.enabled ? 1 : 0.45

                Rectangle {
                    anchors.centerIn: parent
                    width: shutter.down ? 52 : 58
                    height: width
                    radius: root.camera.countdown > 0 ? Theme.space2 : width / 2
                    color: Theme.cameraInk
                }
                FocusRing { visible: shutter.visualFocus; cornerRadius: parent.radius; border.color: Theme.cameraAccent }
            }
        }
        Item {
            Layout.fillWidth: !root.beside
            Layout.alignment: Qt.AlignCenter
            implicitWidth: 56
            implicitHeight: 56

            CameraButton {
                objectName: "switchCamera"
                anchors.centerIn: parent
                width: 48
                height: 48
                visible: root.camera.canSwitch
                enabled: root.live && !root.camera.busy
                fill: Theme.cameraRaised
                iconName: "turn"
                text: qsTr("Other camera")
                onClicked: root.camera.switchCamera()
            }
        }
    }
}
