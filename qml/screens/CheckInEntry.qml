import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// A check-in that was saved: how the skin was, and what that meant then.
Card {
    id: root

    required property string identifier
    required property string day
    required property string when
    required property int level
    required property string advice
    required property string symptoms
    required property string flags
    required property string note
    readonly property color ink: level >= Advice.Contact ? Theme.alert : level === Advice.Watch ? Theme.primary : Theme.sageText

    signal shareClicked()
    signal removeClicked()

    objectName: "checkIn-" + identifier
    spacing: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.day
            font.weight: Theme.bold
        }
        AppText {
            Layout.fillWidth: Theme.largeText
            role: AppText.Caption
            text: root.when
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.level >= Advice.Contact ? "alert" : root.level === Advice.Watch ? "info" : "leaf"
            color: root.ink
            size: 18 * Theme.iconScale
        }
        AppText {
            objectName: "entryAdvice"
            Layout.fillWidth: true
            role: AppText.Caption
            color: root.ink
            font.weight: Theme.medium
            text: root.advice
        }
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        paragraph: true
        color: Theme.text
        text: root.symptoms
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: AppText.Caption
        paragraph: true
        color: Theme.text
        font.weight: Theme.medium
        text: root.flags
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: AppText.Caption
        paragraph: true
        text: root.note
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space1
        Layout.bottomMargin: -Theme.space2
        spacing: Theme.space6

        TextButton {
            objectName: "shareEntry"
            text: qsTr("Share…")
            Accessible.name: qsTr("Share the report of %1").arg(root.day)
            onClicked: root.shareClicked()
        }
        TextButton {
            objectName: "removeEntry"
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove the check-in of %1").arg(`${root.day}, ${root.when}`)
            onClicked: root.removeClicked()
        }
    }
}
