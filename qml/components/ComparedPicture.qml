import QtQuick
import Afterglow.Components

// One picture of a ComparisonView: fits the frame's shape, and lies there as it is told.
Item {
    id: root

    property url source
    property string name
    property real ratio: 4 / 3
    // The shape of the picture that this one is compared with, which fits this item.
    property real frameRatio: 4 / 3
    property real pictureScale: 1
    property real pictureRotation: 0
    property real dx: 0
    property real dy: 0
    // Of all of it, around the frame's middle.
    property real zoom: 1
    // Whether something stands where the picture doesn't. Not below one that is mixed with another: it would pale both.
    property bool backed: true
    readonly property bool failed: picture.status === Image.Error
    // It is there, or can't be opened.
    readonly property bool settled: picture.status === Image.Ready || failed
    // The width of the frame within this item.
    readonly property real frameWidth: Math.min(width, height / frameRatio)

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Rectangle {
        anchors.fill: parent
        visible: root.backed
        color: Theme.line
    }
    Image {
        id: picture

        objectName: "picture"
        x: (root.width - width) / 2 + root.dx * root.frameWidth * root.zoom
        y: (root.height - height) / 2 + root.dy * root.frameWidth * root.zoom
        width: root.frameWidth
        height: width * root.ratio
        source: root.source
        asynchronous: true
        cache: false
        sourceSize.width: 1080
        sourceSize.height: 1440
        mipmap: true
        antialiasing: true
        scale: root.pictureScale * root.zoom
        rotation: root.pictureRotation
    }
    Icon {
        anchors.centerIn: parent
        visible: root.failed
        name: "image"
        color: Theme.muted
        size: 40
    }
}
