import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// The round tick. `done` is what the model says: a click asks (`clicked`) and changes nothing by itself.
// `text` is the accessible name.
T.CheckBox {
    id: root

    property bool done: false
    readonly property real diameter: 28 * Theme.iconScale
    // How far the target reaches beyond the tick, to each side.
    readonly property real overhang: Math.max(0, (implicitWidth - diameter) / 2)

    checked: done
    nextCheckState: () => done ? Qt.Checked : Qt.Unchecked
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.diameter
            height: width
            radius: width / 2
            color: root.hovered && !root.done ? Theme.sageTint : "transparent"
            border.width: 1.5
            border.color: Theme.outline

            FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
        }
        Rectangle {
            anchors.centerIn: parent
            width: root.diameter
            height: width
            radius: width / 2
            color: Theme.sage
            scale: root.done ? 1 : 0.4
            opacity: root.done ? 1 : 0

            Behavior on scale { NumberAnimation { duration: Theme.tickDuration; easing.type: Easing.OutBack } }
            Behavior on opacity { NumberAnimation { duration: Theme.tickDuration } }

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 18 * Theme.iconScale
                color: Theme.sageInk
            }
        }
    }
}
