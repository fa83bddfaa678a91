import QtQuick
import Afterglow.Components

// The icon `iconName` in a circle, above what it stands for. `small` where large text needs the room for itself.
Rectangle {
    id: root

    property alias iconName: icon.name
    property alias ink: icon.color
    property bool small: Theme.largeText

    implicitWidth: small ? 56 : 88
    implicitHeight: implicitWidth
    radius: implicitWidth / 2
    color: Theme.tint

    Icon {
        id: icon

        anchors.centerIn: parent
        color: Theme.primary
        size: root.small ? 28 : 40
    }
}
