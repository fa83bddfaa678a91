import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How the camera helps: the last photo over the preview, the timer, the picture that takes itself.
Sheet {
    id: root

    required property CameraModel camera

    objectName: "cameraSheet"
    title: qsTr("Camera")

    component Choice: RowLayout {
        id: choice

        property string text
        property string note
        property bool checked

        signal chosen(bool checked)

        Layout.fillWidth: true
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                role: AppText.Callout
                text: choice.text
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                text: choice.note
            }
        }
        AppSwitch {
            id: control

            objectName: choice.objectName + "Switch"
            text: choice.text
            onToggled: choice.chosen(checked)

            Binding { target: control; property: "checked"; value: choice.checked }
        }
    }

    SegmentedControl {
        objectName: "cameraArea"
        Layout.fillWidth: true
        visible: root.camera.areas.length > 1
        name: qsTr("Treated area")
        options: root.camera.areas
        currentIndex: root.camera.area
        onActivated: index => root.camera.area = index
    }
    Choice {
        objectName: "ghost"
        text: qsTr("Last photo over the preview")
        note: qsTr("Helps you to stand where you stood before.")
        checked: root.camera.ghostShown
        onChosen: checked => root.camera.ghostShown = checked
    }
    AppSlider {
        objectName: "ghostStrength"
        Layout.fillWidth: true
        enabled: root.camera.ghostShown
        opacity: enabled ? 1 : 0.45
        label: qsTr("Strength")
        valueText: qsTr("%1%").arg(Math.round(value))
        from: 10
        to: 90
        stepSize: 5
        value: root.camera.ghostStrength * 100
        onMoved: root.camera.ghostStrength = value / 100
    }
    Choice {
        objectName: "holdStill"
        text: qsTr("Takes itself")
        note: qsTr("When everything matches the last photo and you hold still.")
        checked: root.camera.holdStill
        onChosen: checked => root.camera.holdStill = checked
    }
    Choice {
        objectName: "timer"
        text: qsTr("Timer, 3 seconds")
        note: qsTr("Time to move your hand away from the button.")
        checked: root.camera.timer
        onChosen: checked => root.camera.timer = checked
    }
}
