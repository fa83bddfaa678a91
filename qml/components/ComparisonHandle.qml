import QtQuick
import Afterglow.Components

// The line between two pictures, with a handle to drag. `share` is where it stands, 0 to 1. movedTo(x) tells where the pointer is, in
// the parent's coordinates, movedBy(step) what a key asks for: to the right of the screen above 0.
FocusScope {
    id: root

    // The ring is for the keyboard.
    property bool byPointer: false

    property real share: 0.5

    signal movedTo(x: real)
    signal movedBy(step: real)

    implicitWidth: 56
    activeFocusOnTab: true
    onActiveFocusChanged: if (!activeFocus) byPointer = false
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("The line between the two photos")
    Accessible.description: qsTr("%1 %").arg(Math.round(share * 100))
    Accessible.focusable: true
    Accessible.onIncreaseAction: movedBy(0.1)
    Accessible.onDecreaseAction: movedBy(-0.1)
    Keys.onLeftPressed: movedBy(-0.05)
    Keys.onRightPressed: movedBy(0.05)

    Item {
        anchors.fill: parent

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 3
            height: parent.height
            color: "white"
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.target
            height: width
            radius: width / 2
            color: "white"

            Icon {
                anchors.centerIn: parent
                name: "compare"
                color: "#9c4358"
                size: 22
            }
            FocusRing { visible: root.activeFocus && !root.byPointer; cornerRadius: parent.radius }
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.SplitHCursor
            preventStealing: true
            onPressed: {
                root.byPointer = true
                root.forceActiveFocus(Qt.MouseFocusReason)
            }
            onPositionChanged: mouse => root.movedTo(root.x + mouse.x)
            Accessible.ignored: true
        }
    }
}
