import QtQuick
import Afterglow.Components

// A button of text alone: "Cancel", "Share…". `text`, `strong`, `color`, signal `clicked`. Its text stands flush with the page margin;
// the target reaches further.
Pressable {
    id: root

    property color color: Theme.primary
    property bool strong: false
    // Where a word that is narrower than the target stands in it.
    property int alignment: Text.AlignHCenter

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    opacity: enabled ? 1 : 0.45

    background: Item {
        StateLayer {
            control: root
            anchors.leftMargin: -Theme.space2
            anchors.rightMargin: -Theme.space2
            radius: Theme.space3
            ink: root.color
        }
        FocusRing {
            visible: root.visualFocus
            anchors.leftMargin: -Theme.space2
            anchors.rightMargin: -Theme.space2
            anchors.topMargin: 0
            anchors.bottomMargin: 0
            radius: Theme.space3
        }
    }
    contentItem: AppText {
        text: root.text
        color: root.color
        font.weight: root.strong ? Theme.semiBold : Theme.regular
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: root.alignment
        Accessible.ignored: true
    }
}
