import QtQuick
import Afterglow.Components

// One place to go to, in a BottomBar or NavigationRail: an icon over its name, or the round raised button.
Pressable {
    id: root

    property string iconName
    property bool raised: false
    property bool current: false
    readonly property color ink: current ? Theme.primary : Theme.muted

    implicitWidth: Math.max(raised ? 56 : 64, raised ? 0 : implicitContentWidth)
    implicitHeight: Math.max(raised ? 56 : 52, implicitContentHeight + topPadding + bottomPadding)
    topPadding: raised ? 0 : Theme.space1
    bottomPadding: topPadding
    Accessible.role: raised ? Accessible.Button : Accessible.PageTab
    Accessible.selectable: !raised
    Accessible.selected: current

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.raised ? 54 : parent.width
            height: root.raised ? 54 : parent.height
            radius: root.raised ? 27 : Theme.space3
            color: root.raised ? Theme.primary : "transparent"

            StateLayer { control: root; radius: parent.radius; ink: root.raised ? Theme.primaryInk : Theme.text }
            FocusRing { visible: root.visualFocus; cornerRadius: parent.radius; gap: root.raised ? 2 : -4 }
        }
    }
    contentItem: Item {
        implicitWidth: label.implicitWidth + 8
        implicitHeight: root.raised ? 54 : 24 + 4 + label.implicitHeight

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: root.raised ? parent.verticalCenter : undefined
            anchors.top: root.raised ? undefined : parent.top
            name: root.iconName
            color: root.raised ? Theme.primaryInk : root.ink
        }
        AppText {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            visible: !root.raised
            role: AppText.Small
            // A tab's label grows less than text: its place is shared by five.
            font.pixelSize: Math.round(12 * Math.min(1.35, Theme.scale))
            font.weight: root.current ? Theme.semiBold : Theme.medium
            text: root.text
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
