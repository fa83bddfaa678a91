import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What the full-width round buttons share: text, an optional icon before it, wrapping, focus ring, states.
// Use PrimaryButton and SecondaryButton.
Pressable {
    id: root

    property color color: "transparent"
    property color ink: Theme.primary
    property color borderColor: "transparent"
    property real borderWidth: 0
    property string iconName
    property bool busy: false

    implicitWidth: Math.max(120, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    enabled: !busy
    opacity: enabled || busy ? 1 : 0.45

    background: Rectangle {
        radius: Math.min(height / 2, Theme.buttonHeight / 2 * Theme.scale)
        color: root.color
        border.width: root.borderWidth
        border.color: root.borderColor

        StateLayer { control: root; radius: parent.radius; ink: root.ink }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.space2

            Icon {
                visible: root.iconName.length > 0 && !Theme.largeText // which needs the room
                name: root.iconName
                color: root.ink
                size: 20 * Theme.iconScale
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Body
                text: root.text
                color: root.ink
                font.weight: Theme.semiBold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
