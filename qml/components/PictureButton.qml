pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// A picture that can be pressed, filled to its edges: `source`, `label` on it, `text` for a screen reader, `chosen` puts a frame
// around it. Where the picture can't be shown an icon stands for it, and `standIn` where there is none to show.
Pressable {
    id: root

    property url source
    property string label
    property bool chosen: false
    property string standIn
    property real cornerRadius: Theme.fieldRadius
    // What it stands on: its corners are painted in it.
    property color around: Theme.background
    readonly property bool failed: picture.status === Image.Error

    background: Rectangle {
        color: Theme.line
        radius: root.cornerRadius
    }
    contentItem: Item {
        Image {
            id: picture

            objectName: "picture"
            anchors.fill: parent
            source: root.source
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectCrop
            clip: true
            opacity: status === Image.Ready ? 1 : 0

            Behavior on opacity { NumberAnimation { duration: Theme.tickDuration } }
        }
        Icon {
            anchors.centerIn: parent
            visible: root.failed || (picture.status === Image.Null && root.standIn.length > 0)
            name: root.failed ? "image" : root.standIn
            color: Theme.muted
            size: 28
        }
        PictureLabel {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space2
            maximumWidth: root.width - 2 * Theme.space2
            text: root.label
        }
        Rectangle {
            anchors.fill: parent
            color: "black"
            opacity: root.down ? 0.16 : root.hovered ? 0.06 : 0
        }
        RoundedCorners { cornerRadius: root.cornerRadius; border.color: root.around }
        Rectangle {
            anchors.fill: parent
            visible: root.chosen
            radius: root.cornerRadius
            color: "transparent"
            border.width: 3
            border.color: Theme.primary
        }
        FocusRing { visible: root.visualFocus; cornerRadius: root.cornerRadius }
    }
}
