import QtQuick
import Afterglow.Components

// One day of a DatePicker's grid.
Pressable {
    id: root

    required property bool inMonth
    required property bool allowed
    property string description
    property bool chosen: false
    property bool isToday: false
    property bool isCursor: false

    implicitWidth: Theme.target
    implicitHeight: Math.max(Theme.target, 26 * Theme.scale + 8)
    enabled: inMonth && allowed
    focusPolicy: isCursor || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.name: isToday ? qsTr("%1, today").arg(description) : description
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.ignored: !inMonth

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) - 4
            height: width
            radius: width / 2
            visible: root.inMonth
            color: root.chosen ? Theme.primary : "transparent"
            border.width: root.isToday && !root.chosen ? 1.5 : 0
            border.color: Theme.primary

            StateLayer { control: root; radius: parent.radius; ink: root.chosen ? Theme.primaryInk : Theme.text }
            FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
        }
    }
    contentItem: AppText {
        text: root.inMonth ? root.text : ""
        color: root.chosen ? Theme.primaryInk : root.isToday ? Theme.primary : Theme.text
        opacity: root.allowed ? 1 : 0.35
        font.weight: root.chosen || root.isToday ? Theme.semiBold : Theme.regular
        font.pixelSize: Math.round(15 * Math.min(1.6, Theme.scale))
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
