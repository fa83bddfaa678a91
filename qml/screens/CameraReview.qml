import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The picture that was taken: keep it or take another one.
FocusScope {
    id: root

    required property CameraModel camera

    Rectangle {
        anchors.fill: parent
        color: Theme.cameraBackground
    }
    Item {
        id: place

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.space4

        FrameView {
            readonly property real factor: Math.min(place.width / Math.max(1, implicitWidth),
                                                    place.height / Math.max(1, implicitHeight))

            objectName: "taken"
            anchors.centerIn: parent
            width: implicitWidth * factor
            height: implicitHeight * factor
            picture: root.camera.taken // qmllint disable
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The photo just taken")
        }
    }
    SteadyColumn {
        id: actions

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space5 + Theme.safeBottom
        width: Math.min(parent.width - 2 * Theme.pageMargin, 420)
        gap: Theme.space3

        AppText {
            objectName: "cameraError"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.camera.error
            color: Theme.cameraInk
            horizontalAlignment: Text.AlignHCenter
        }
        BusyBar {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.cameraAccent
            track: Theme.cameraRaised
            running: root.camera.busy
            text: qsTr("Keeping the photo")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            ActionButton {
                objectName: "retake"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !root.camera.busy
                color: Theme.cameraRaised
                ink: Theme.cameraInk
                text: qsTr("Retake")
                onClicked: root.camera.retake()
            }
            ActionButton {
                objectName: "keep"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !root.camera.busy
                focus: true
                color: Theme.cameraAccent
                ink: Theme.cameraAccentInk
                text: qsTr("Keep")
                onClicked: root.camera.keep()
            }
        }
    }
}
