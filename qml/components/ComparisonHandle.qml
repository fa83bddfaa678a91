import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// The line between two pictures, with a handle to drag. `share` is where it stands, 0 to 1. movedTo(x) tells where the pointer is, in
// the parent's coordinates, movedBy(step) what a key asks for: to the right of the screen above 0; shareWanted(share) what a screen
// reader asks for.
T.Slider {
    id: root

    property real share: 0.5

    signal movedTo(x: real)
    signal movedBy(step: real)
    signal shareWanted(share: real)

    implicitWidth: 56
    from: 0
    to: 1
    value: share
    focusPolicy: Qt.StrongFocus
    onValueChanged: if (value !== share) shareWanted(value)
    Accessible.name: qsTr("The line between the two photos")
    Accessible.description: qsTr("%1%").arg(Math.round(share * 100))
    Accessible.onIncreaseAction: movedBy(0.1)
    Accessible.onDecreaseAction: movedBy(-0.1)
    Keys.onLeftPressed: movedBy(-0.05)
    Keys.onRightPressed: movedBy(0.05)

    contentItem: Item {
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
            FocusRing { objectName: "ring"; visible: root.visualFocus; cornerRadius: parent.radius }
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.SplitHCursor
            preventStealing: true
            onPressed: {
                root.forceActiveFocus(Qt.MouseFocusReason)
                root.focusReason = Qt.MouseFocusReason // which it didn't get where it had the focus
            }
            onPositionChanged: mouse => root.movedTo(root.x + mouse.x)
            Accessible.ignored: true
        }
    }
}
