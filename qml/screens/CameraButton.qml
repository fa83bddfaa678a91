import QtQuick
import Afterglow.Components

// A round button over the preview. `text` is its accessible name.
Pressable {
    id: root

    required property string iconName
    property bool chosen: true
    property color fill: Theme.cameraScrim

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    opacity: enabled ? 1 : 0.45

    background: Rectangle {
        radius: width / 2
        color: root.fill

        StateLayer { control: root; radius: parent.radius; ink: Theme.cameraInk }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius; border.color: Theme.cameraInk }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.cameraInk
            size: 22
            opacity: root.chosen ? 1 : 0.5
        }
    }
}
