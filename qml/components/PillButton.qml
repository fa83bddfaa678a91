import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// A small filled button within a row: "Shoot". `text`, `iconName`, `color` and `ink`, signal `clicked`.
Pressable {
    id: root

    property color color: Theme.sageTint
    property color ink: Theme.sageText
    property string iconName

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topInset: 8
    bottomInset: 8
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: topInset + Theme.space1
    bottomPadding: bottomInset + Theme.space1
    opacity: enabled ? 1 : 0.45

    background: Rectangle {
        radius: Math.min(height / 2, 14 * Theme.scale)
        color: root.color

        StateLayer { control: root; radius: parent.radius; ink: root.ink }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space1

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.ink
            size: 16 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.text
            color: root.ink
            font.weight: Theme.medium
            Accessible.ignored: true
        }
    }
}
