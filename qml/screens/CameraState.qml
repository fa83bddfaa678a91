import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Why there is no preview, in calm words, and the one thing to do.
PageScroll {
    id: root

    required property CameraModel camera
    readonly property bool opening: camera.state === CameraModel.Opening
    property alias action: action

    signal photosWanted()

    maximumWidth: 420
    topMargins: Math.max(Theme.space8 + Theme.target, height / 4)

    BusyBar {
        Layout.alignment: Qt.AlignHCenter
        running: root.opening && root.visible
        text: root.camera.stateTitle
    }
    Emblem {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space2
        visible: !root.opening
        iconName: "camera"
        color: Theme.cameraRaised
        ink: Theme.cameraAccent
    }
    BalancedText {
        objectName: "cameraStateTitle"
        Layout.fillWidth: true
        role: AppText.Heading
        visible: !root.opening
        text: root.camera.stateTitle
        color: Theme.cameraInk
    }
    BalancedText {
        Layout.fillWidth: true
        visible: text.length > 0
        paragraph: true
        text: root.camera.stateText
        color: Theme.cameraMuted
    }
    ActionButton {
        id: action

        objectName: "cameraAction"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width - 2 * Theme.pageMargin
        Layout.topMargin: Theme.space3
        visible: text.length > 0
        color: Theme.cameraAccent
        ink: Theme.cameraAccentInk
        text: root.camera.stateAction
        onClicked: root.camera.act()
    }
    TextButton {
        objectName: "cameraPhotos"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.camera.state === CameraModel.NoCamera
        color: Theme.cameraAccent
        text: qsTr("Your photos")
        onClicked: root.photosWanted()
    }
}
