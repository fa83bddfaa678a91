import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// A session of a series; a click opens it to be read and changed.
Pressable {
    id: root

    required property string identifier
    required property string title
    required property string when
    required property string detail
    required property bool planned

    function listed(parts: var): string { return parts.filter(part => part.length > 0).join(", ") }

    objectName: "seriesSession-" + identifier
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    text: listed([title, when, detail])

    background: Item {
        Divider {
            width: parent.width
        }
        StateLayer {
            control: root
            anchors.leftMargin: -Theme.space2
            anchors.rightMargin: -Theme.space2
            radius: Theme.space3
        }
        FocusRing {
            visible: root.visualFocus
            anchors.leftMargin: -Theme.space2
            anchors.rightMargin: -Theme.space2
            anchors.topMargin: 1
            anchors.bottomMargin: 1
            radius: Theme.space3
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                role: AppText.Callout
                text: root.title
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                text: root.detail.length > 0 ? `${root.when} · ${root.detail}` : root.when
                Accessible.ignored: true
            }
        }
        Icon {
            name: "chevron-forward"
            color: Theme.muted
            size: 18 * Theme.iconScale
        }
    }
}
