import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components
import Afterglow.Models

// Play, pause, go to a picture; the way the export goes.
ColumnLayout {
    id: root

    required property TimeLapseModel timeLapse

    spacing: Theme.space3

    ErrorBanner {
        objectName: "timeLapseError"
        Layout.fillWidth: true
        title: root.timeLapse.error
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.timeLapse.dismissError()
    }
    AppText {
        objectName: "preparingText"
        Layout.fillWidth: true
        visible: preparing.running
        role: AppText.Caption
        text: preparing.text
        Accessible.ignored: true // the bar says it
    }
    BusyBar {
        id: preparing

        objectName: "preparing"
        Layout.fillWidth: true
        running: root.timeLapse.preparing
        text: qsTr("Aligning the photos")
    }
    RowLayout {
        Layout.fillWidth: true
        // At large text an error takes all of a small window, until it is closed.
        visible: root.timeLapse.error.length === 0 || !Theme.largeText
        spacing: Theme.space3

        IconButton {
            objectName: "playPause"
            iconName: root.timeLapse.playing ? "pause" : "play"
            color: Theme.primary
            iconSize: 28 * Theme.iconScale
            text: root.timeLapse.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: root.timeLapse.playing = !root.timeLapse.playing
        }
        AppSlider {
            id: scrub

            objectName: "scrub"
            Layout.fillWidth: true
            label: root.timeLapse.count > 0 ? root.timeLapse.labelAt(root.timeLapse.current) : ""
            valueText: qsTr("%1 of %2").arg(root.timeLapse.current + 1).arg(root.timeLapse.count)
            from: 0
            to: Math.max(1, root.timeLapse.count - 1)
            stepSize: 1
            onMoved: {
                root.timeLapse.playing = false
                root.timeLapse.current = Math.round(value)
            }

            Binding { target: scrub; property: "value"; value: root.timeLapse.current }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.timeLapse.exporting
        role: AppText.Caption
        text: progress.Accessible.name
        Accessible.ignored: true // the bar says it
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.timeLapse.exporting
        spacing: Theme.space3

        T.ProgressBar {
            id: progress

            objectName: "exportProgress"
            Layout.fillWidth: true
            implicitHeight: 6
            value: root.timeLapse.exported
            Accessible.name: qsTr("Saving the film")

            background: Rectangle {
                radius: 3
                color: Theme.line
            }
            contentItem: Item {
                Rectangle {
                    anchors.left: parent.left
                    width: progress.position * parent.width
                    height: parent.height
                    radius: 3
                    color: Theme.primary
                }
            }
        }
        TextButton {
            objectName: "cancelExport"
            text: qsTr("Cancel")
            onClicked: root.timeLapse.cancel()
        }
    }
}
