import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What the preview says of itself, as a pill: a tick where it is good, else what to do.
Rectangle {
    id: root

    property string text
    property bool good: false
    property real maximumWidth: 320

    implicitWidth: Math.min(maximumWidth, row.implicitWidth + 2 * Theme.space3)
    implicitHeight: Math.max(30 * Theme.scale, row.implicitHeight + Theme.space2)
    width: implicitWidth
    height: implicitHeight
    radius: Math.min(height / 2, 16 * Theme.scale)
    color: good ? Theme.cameraGood : Theme.cameraAdvice

    Behavior on color { ColorAnimation { duration: Theme.tickDuration } }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space1

        Icon {
            visible: root.good
            name: "check"
            color: Theme.cameraInk
            size: 14 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.text
            color: Theme.cameraInk
            font.weight: Theme.semiBold
        }
    }
}
