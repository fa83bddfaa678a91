import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A thin bar while something takes time: `running`, `text` is its accessible name. Under reduced motion it stands still, in the middle.
T.ProgressBar {
    id: root

    property bool running: true
    property string text: qsTr("Working")
    property color color: Theme.primary
    property color track: Theme.line

    implicitWidth: 200
    implicitHeight: 4
    indeterminate: true
    visible: running
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    background: Rectangle {
        radius: 2
        color: root.track
    }
    contentItem: Item {
        clip: true

        Rectangle {
            x: (parent.width - width) / 2
            visible: Theme.reducedMotion
            width: bar.width
            height: parent.height
            radius: 2
            color: root.color
        }
        Rectangle {
            id: bar

            visible: !Theme.reducedMotion
            width: parent.width * 0.35
            height: parent.height
            radius: 2
            color: root.color

            XAnimator on x {
                running: root.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                from: -bar.width
                to: root.width
                duration: 1100
                easing.type: Easing.InOutQuad
            }
        }
    }
}
