pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// A day of the healing: its place on the line, and its card, which a click opens.
Item {
    id: root

    required property int index
    required property string identifier
    required property int position
    required property string overline
    required property string title
    required property string summary
    required property var lines
    required property var texts
    required property string cover
    required property var photos
    required property int morePhotos
    property bool last: false
    property bool open: false
    property bool photosReadable: true
    readonly property bool isToday: position === Healing.Today
    readonly property bool ahead: position === Healing.Ahead
    readonly property color ground: ahead ? Theme.background : Theme.surface

    signal toggled()
    signal photoClicked(id: string)

    function sentences(parts: var, more: var): string {
        return parts.concat(more.map(line => line.text)).filter(part => part.length > 0).join(". ")
    }

    objectName: "day-" + identifier
    implicitHeight: card.height + Theme.cardGap

    HealingMark {
        id: mark

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        position: root.position
        first: root.index === 0
        last: root.last
        centre: Theme.cardPadding + Theme.smallSize * 0.65
    }
    Rectangle {
        id: card

        anchors.left: mark.right
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        height: column.implicitHeight + 2 * Theme.cardPadding
        radius: Theme.cardRadius
        color: root.ground
        border.width: root.isToday ? 2 : Theme.hairline
        border.color: root.isToday ? Theme.primary : Theme.line
        Accessible.role: Accessible.ListItem
        Accessible.name: root.overline

        FocusRing { visible: body.visualFocus; cornerRadius: parent.radius }

        SteadyColumn {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.cardPadding
            gap: Theme.space2

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.largeText ? 1 : 2
                columnSpacing: Theme.space3
                rowSpacing: Theme.space2

                Pressable {
                    id: body

                    objectName: "dayBody"
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    implicitHeight: Math.max(Theme.target, implicitContentHeight)
                    text: root.sentences([root.overline, root.title, root.summary], root.lines)
                    enabled: root.texts.length > 0 || root.photos.length > 1
                    Accessible.description: !enabled ? "" : root.open ? qsTr("Open") : qsTr("Closed")
                    onClicked: root.toggled()

                    background: StateLayer {
                        control: body
                        anchors.margins: -Theme.space2
                        radius: Theme.fieldRadius
                    }
                    contentItem: ColumnLayout {
                        spacing: 3

                        AppText {
                            Layout.fillWidth: true
                            role: AppText.Label
                            text: root.overline
                            color: root.isToday ? Theme.primary : Theme.muted
                            Accessible.ignored: true
                        }
                        AppText {
                            Layout.fillWidth: true
                            role: AppText.Callout
                            text: root.title
                            font.weight: Theme.semiBold
                            Accessible.ignored: true
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text.length > 0
                            role: AppText.Caption
                            text: root.summary
                            Accessible.ignored: true
                        }
                    }
                }
                PictureButton {
                    objectName: "dayPhoto"
                    Layout.alignment: Qt.AlignTop
                    visible: root.cover.length > 0
                    implicitWidth: 52
                    implicitHeight: 64
                    cornerRadius: Theme.space3
                    around: root.ground
                    source: visible && root.photosReadable ? `image://photos/${root.cover}/thumb` : ""
                    text: qsTr("Photo, %1").arg(root.overline)
                    onClicked: root.photoClicked(root.cover)
                }
            }
            Repeater {
                model: root.lines

                HealingNote {
                    required property var modelData

                    Layout.fillWidth: true
                    kind: modelData.kind
                    text: modelData.text
                }
            }
            HealingDetails {
                Layout.fillWidth: true
                visible: root.open
                ground: root.ground
                texts: root.open ? root.texts : []
                photos: root.open && root.photosReadable && root.photos.length > 1 ? root.photos : []
                morePhotos: root.morePhotos
                onPhotoClicked: id => root.photoClicked(id)
            }
        }
    }
}
