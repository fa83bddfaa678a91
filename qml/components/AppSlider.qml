import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// A value from a range, with its label and the value in words above. `from`, `to`, `stepSize`, `value`; `valueText` is
// what stands there and is read ("1.5 mm"); `moved` when the user changed it. Snaps to the steps.
ColumnLayout {
    id: root

    property string label
    property string valueText: value.toLocaleString(Qt.locale(), "f", 1)
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property alias value: slider.value
    property alias slider: slider

    signal moved()

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.space1
        spacing: Theme.space3

        FieldLabel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.label
            Accessible.ignored: true
        }
        AppText {
            Layout.alignment: Qt.AlignBaseline
            text: root.valueText
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }
    }
    T.Slider {
        id: slider

        objectName: "slider"
        Layout.fillWidth: true
        // The target is higher than the handle: the rhythm of the page goes by the handle.
        Layout.topMargin: -Theme.space1
        Layout.bottomMargin: -Theme.space2
        Layout.leftMargin: Theme.space1
        Layout.rightMargin: Theme.space1
        implicitWidth: 200
        implicitHeight: Theme.target
        snapMode: T.Slider.SnapAlways
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Slider
        Accessible.name: root.label
        Accessible.description: root.valueText
        onMoved: root.moved()
        Keys.onPressed: event => {
            const before = value
            if (event.key === Qt.Key_Home)
                value = from
            else if (event.key === Qt.Key_End)
                value = to
            else
                return
            event.accepted = true
            if (value !== before)
                root.moved()
        }

        background: Rectangle {
            y: (slider.height - height) / 2
            width: slider.availableWidth
            height: 4
            radius: 2
            color: Theme.line

            Rectangle {
                anchors.left: parent.left
                width: Math.max(parent.height, slider.position * parent.width)
                height: parent.height
                radius: parent.radius
                color: Theme.primary
            }
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.availableWidth - width)
            y: (slider.height - height) / 2
            width: 28
            height: 28
            radius: 14
            color: slider.pressed ? Theme.tint : Theme.surface
            border.width: 2
            border.color: Theme.primary

            FocusRing { visible: slider.visualFocus; cornerRadius: parent.radius }
        }
    }
}
