import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// Asks for a time of day: ask(title, minutes after midnight, resetText); `chosen(minutes)`, or `reset()` by the button
// `resetText`, which shows where it has words. Closed in another way, nothing has changed.
Sheet {
    id: root

    property string resetText

    signal chosen(int minutes)
    signal reset()

    function ask(title: string, minutes: int, resetText: string) {
        root.title = title
        root.resetText = resetText
        picker.hour = Math.floor(minutes / 60)
        picker.minute = minutes % 60
        open()
    }

    objectName: "timeSheet"
    closeText: qsTr("Cancel")

    TimePicker {
        id: picker

        objectName: "timePicker"
        Layout.alignment: Qt.AlignHCenter
    }
    PrimaryButton {
        objectName: "useTime"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("Use this time")
        onClicked: {
            root.close()
            root.chosen(picker.hour * 60 + picker.minute)
        }
    }
    SecondaryButton {
        objectName: "resetTime"
        Layout.fillWidth: true
        visible: root.resetText.length > 0
        text: root.resetText
        onClicked: {
            root.close()
            root.reset()
        }
    }
}
