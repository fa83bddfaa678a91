pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The two kinds of healing on one axis, which the longer one fills, and where today is on both.
Card {
    id: root

    required property var tracks

    spacing: Theme.space3

    Repeater {
        model: root.tracks

        ColumnLayout {
            id: track

            required property var modelData

            Layout.fillWidth: true
            spacing: 6
            Accessible.role: Accessible.Indicator
            Accessible.name: modelData.name

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.largeText ? 1 : 2
                columnSpacing: Theme.space3
                rowSpacing: 0

                AppText {
                    Layout.fillWidth: true
                    role: AppText.Caption
                    muted: false
                    font.weight: Theme.semiBold
                    text: track.modelData.title
                    Accessible.ignored: true
                }
                AppText {
                    role: AppText.Caption
                    text: track.modelData.caption
                    Accessible.ignored: true
                }
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: 10

                Rectangle {
                    id: bar

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * track.modelData.share
                    height: 8
                    radius: 4
                    color: Theme.line

                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(parent.height, parent.width * track.modelData.progress)
                        height: parent.height
                        radius: 4
                        color: track.modelData.progress < 1 ? Theme.primary : Theme.sage
                    }
                    Rectangle {
                        id: now

                        readonly property real way: Math.max(0, Math.min(bar.width, bar.width * track.modelData.progress) - width / 2)

                        anchors.left: parent.left
                        anchors.leftMargin: way
                        anchors.verticalCenter: parent.verticalCenter
                        visible: track.modelData.progress < 1
                        width: 14
                        height: 14
                        radius: 7
                        color: Theme.primary
                        border.width: 3
                        border.color: Theme.surface
                    }
                }
            }
        }
    }
}
