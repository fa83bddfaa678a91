import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Erases everything, after it has asked twice.
SubPage {
    id: root

    required property EraseModel model

    objectName: "erasePage"
    title: qsTr("Erase everything")

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        paragraph: true
        text: qsTr("This removes from this device everything that Afterglow knows:")
    }
    Card {
        Layout.fillWidth: true

        Repeater {
            model: [
                {icon: "calendar", text: qsTr("your treatments, appointments and notes")},
                {icon: "check", text: qsTr("what you ticked, and how your skin was")},
                {icon: "photos", text: qsTr("all photos, and the key that opens them")},
                {icon: "bell", text: qsTr("reminders that are still to come")},
                {icon: "settings", text: qsTr("your clinic, and how the app is set")}
            ]

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.space3

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Math.max(0, (1.2 * Theme.bodySize - size) / 2) // beside the middle of the first line
                    name: line.modelData.icon
                    color: Theme.primary
                    size: 20 * Theme.iconScale
                }
                AppText {
                    Layout.fillWidth: true
                    text: line.modelData.text
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        paragraph: true
        muted: true
        text: qsTr("Nobody can bring it back, and neither can we. Pictures and texts that you saved or shared outside the app stay "
                   + "where they are.")
    }
    ErrorBanner {
        objectName: "eraseError"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        title: root.model.error
        retryText: ""
        secondText: qsTr("Close")
        page: root.page
        onSecondClicked: root.model.dismissError()
    }
    SecondaryButton {
        objectName: "eraseButton"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        alert: true
        iconName: "trash"
        text: qsTr("Erase everything")
        onClicked: sure.open()
    }
    Sheet {
        id: sure

        objectName: "eraseSure"
        title: qsTr("Are you sure?")
        closeText: qsTr("Cancel")
        onAboutToShow: typed.text = ""

        AppText {
            Layout.fillWidth: true
            paragraph: true
            text: qsTr("To erase everything for good, type this word: %1").arg(root.model.word)
        }
        TextLineField {
            id: typed

            objectName: "eraseWord"
            Layout.fillWidth: true
            label: qsTr("The word")
            input.inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        }
        PrimaryButton {
            objectName: "eraseNow"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            alert: true
            enabled: root.model.matches(typed.text)
            text: qsTr("Erase everything")
            onClicked: {
                const word = typed.text
                sure.close()
                root.model.erase(word)
            }
        }
    }
}
