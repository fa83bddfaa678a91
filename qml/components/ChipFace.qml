import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// What a Chip and a RadioChip look like: the pill with its text and, when `ticked`, a tick.
Item {
    id: root

    required property T.AbstractButton control
    property bool alert: false
    property bool ticked: false
    readonly property color fill: alert ? Theme.alert : Theme.primary
    readonly property color ink: !control.checked ? Theme.text : alert ? Theme.alertInk : Theme.primaryInk

    implicitWidth: Math.max(Theme.target, label.implicitWidth + 2 * (Theme.space1 + Theme.space3))
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * (5 + Theme.space2))

    Rectangle {
        id: shape

        anchors.fill: parent
        // The target is 44 high, what shows of it 34. The margins are also the gaps between the chips of a ChipFlow.
        anchors.leftMargin: Theme.space1
        anchors.rightMargin: Theme.space1
        anchors.topMargin: 5
        anchors.bottomMargin: 5
        radius: Math.min(height / 2, 17 * Theme.scale)
        color: root.control.checked ? root.fill : Theme.surface
        border.width: root.control.checked ? 0 : Theme.hairline
        border.color: Theme.line

        StateLayer { control: root.control; radius: parent.radius; ink: root.ink }
        FocusRing { visible: root.control.visualFocus; cornerRadius: parent.radius }
    }
    RowLayout {
        id: label

        anchors.left: shape.left
        anchors.right: shape.right
        anchors.verticalCenter: shape.verticalCenter
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space1

        Icon {
            visible: root.ticked
            name: "check"
            color: root.ink
            size: 14 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.control.text
            color: root.ink
            font.weight: Theme.medium
            Accessible.ignored: true
        }
    }
}
