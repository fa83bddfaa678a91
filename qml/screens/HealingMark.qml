import QtQuick
import Afterglow.Components
import Afterglow.Models

// A day's place on the line: filled where it has been, with a halo today, hollow ahead.
Item {
    id: root

    required property int position
    required property bool first
    required property bool last
    // How far below its upper edge the dot is.
    required property real centre
    readonly property bool ahead: position === Healing.Ahead

    implicitWidth: 24
    Accessible.ignored: true

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        visible: !root.first
        width: 2
        height: root.centre
        color: root.ahead ? Theme.line : Theme.primary
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: root.centre
        anchors.bottom: parent.bottom
        visible: !root.last
        width: 2
        color: root.position === Healing.Past ? Theme.primary : Theme.line
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.centre - height / 2
        visible: root.position === Healing.Today
        width: 24
        height: 24
        radius: 12
        color: Theme.tint
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.centre - height / 2
        width: root.ahead ? 12 : 14
        height: width
        radius: width / 2
        color: root.ahead ? Theme.surface : Theme.primary
        border.width: root.ahead ? 2 : 0
        border.color: Theme.line
    }
}
