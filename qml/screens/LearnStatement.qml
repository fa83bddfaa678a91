import QtQuick
import Afterglow.Components

// Running text or, with `point`, one of a list.
Item {
    id: root

    required property string modelData
    property bool point: false

    implicitHeight: words.implicitHeight

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space1
        y: Theme.bodySize * 0.5
        visible: root.point
        width: 6
        height: 6
        radius: 3
        color: Theme.primary
    }
    AppText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.point ? Theme.space5 + 2 : 0
        paragraph: true
        text: root.modelData
    }
}
