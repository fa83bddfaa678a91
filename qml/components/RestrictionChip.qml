import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// What isn't allowed now: "No retinol · 2 days". `text`; with `explains` it is a button whose `clicked` tells more.
T.AbstractButton {
    id: root

    property bool explains: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topInset: 6
    bottomInset: 6
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: topInset + Theme.space1
    bottomPadding: bottomInset + Theme.space1
    focusPolicy: explains ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: explains
    Accessible.role: explains ? Accessible.Button : Accessible.StaticText
    Accessible.name: text
    Keys.onReturnPressed: if (root.explains) root.clicked()
    Keys.onEnterPressed: if (root.explains) root.clicked()

    background: Rectangle {
        radius: Math.min(height / 2, 16 * Theme.scale)
        color: Theme.tint

        StateLayer { control: root; visible: root.explains; radius: parent.radius; ink: Theme.primary }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space1 + 2

        Icon {
            name: "close"
            color: Theme.primary
            size: 14 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.text
            color: Theme.primary
            font.weight: Theme.medium
            Accessible.ignored: true
        }
    }
}
