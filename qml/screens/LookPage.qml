import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How the app looks: its theme and the size of its text.
SubPage {
    id: root

    required property Settings settings

    objectName: "lookPage"
    title: qsTr("Look")

    ErrorBanner {
        Layout.fillWidth: true
        title: root.settings.canSave ? "" : qsTr("What you choose here can't be kept: the settings can't be written.")
        retryText: ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        spacing: Theme.space2

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Theme")
        }
        SegmentedControl {
            objectName: "theme"
            Layout.fillWidth: true
            name: qsTr("Theme")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.settings.theme
            onActivated: index => root.settings.theme = index
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        spacing: Theme.space2

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Size of text")
        }
        SegmentedControl {
            readonly property var scales: [0, 1, 1.3, 1.6, 2]

            objectName: "textSize"
            Layout.fillWidth: true
            name: qsTr("Size of text")
            options: [qsTr("As the system"), qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
            currentIndex: Math.max(0, scales.indexOf(root.settings.textScale))
            onActivated: index => root.settings.textScale = scales[index]
        }
    }
}
