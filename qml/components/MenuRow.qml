import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import "spoken.js" as Spoken

// A row that leads somewhere: `iconName` (may be left out), `text`, a second line `detail`, signal `clicked`. Stands in a Card without padding.
Pressable {
    id: root

    property string iconName
    property color iconColor: Theme.primary
    property string detail

    implicitWidth: 300
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    opacity: enabled ? 1 : 0.45
    Accessible.name: Spoken.joined([text, detail])

    background: Item {
        StateLayer { control: root; radius: Theme.cardRadius }
        FocusRing { visible: root.visualFocus; cornerRadius: Theme.cardRadius; gap: -2 }
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignVCenter
            // Large text on a phone needs its room.
            visible: root.iconName.length > 0 && (!Theme.largeText || root.width > 400)
            name: root.iconName
            color: root.iconColor
            size: 24 * Theme.iconScale
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Theme.semiBold
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                text: root.detail
                Accessible.ignored: true
            }
        }
        Icon {
            name: "chevron-forward"
            size: 20 * Theme.iconScale
            color: Theme.muted
        }
    }
}
