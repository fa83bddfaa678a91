pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How the app looks and speaks: its theme, the size of its text, its language.
SubPage {
    id: root

    required property Settings settings

    objectName: "lookPage"
    title: qsTr("Look and language")

    ErrorBanner {
        Layout.fillWidth: true
        title: root.settings.canSave ? "" : qsTr("What you choose here can't be kept: the settings can't be written.")
        page: root.page
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
        ChipFlow {
            id: textSize

            readonly property var names: [qsTr("As the system"), qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]

            objectName: "textSize"
            Layout.fillWidth: true
            Accessible.name: qsTr("Size of text")

            Repeater {
                model: [0, 1, 1.3, 1.6, 2]

                RadioChip {
                    required property real modelData
                    required property int index

                    objectName: "textSize-" + index
                    text: textSize.names[index]
                    checked: root.settings.textScale === modelData
                    onClicked: root.settings.textScale = modelData
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        spacing: Theme.space2

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Language")
        }
        ChipFlow {
            objectName: "language"
            Layout.fillWidth: true
            Accessible.name: qsTr("Language")

            Repeater {
                model: ["", ...root.settings.languageTags]

                RadioChip {
                    required property string modelData
                    required property int index

                    objectName: "language-" + modelData
                    text: index === 0 ? qsTr("As the system") : root.settings.languageNames[index - 1]
                    checked: root.settings.language === modelData
                    onClicked: root.settings.language = modelData
                }
            }
        }
    }
}
