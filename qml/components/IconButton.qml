import QtQuick
import Afterglow.Components

// A round button that shows an icon alone. `text` is its accessible name, so it is never empty.
// `iconName`, `color`, `iconSize`, signal `clicked`.
Pressable {
    id: root

    required property string iconName
    property color color: Theme.muted
    property real iconSize: 24 * Theme.iconScale

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    opacity: enabled ? 1 : 0.35

    background: Item {
        StateLayer { control: root; radius: width / 2; ink: root.color }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.width / 2; gap: -2 }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.color
            size: root.iconSize
        }
    }
}
