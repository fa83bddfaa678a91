import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import "spoken.js" as Spoken

// Something failed: `title`, `text`, and buttons `retryText` (`retried`) and `secondText` (`secondClicked`). `urgent` is for
// "contact your clinic": the first button is filled. Shows and announces itself while it has a title. Red is for what the clinic is to
// hear of, `clinical`; that something couldn't be read is no alarm.
Card {
    id: root

    property string title
    property string text
    property string retryText: qsTr("Try again")
    property string secondText
    property string iconName: "alert"
    property bool urgent: false
    property bool clinical: false
    // The buttons below each other.
    property bool stacked: Theme.largeText
    // Whom to call comes before why: large text takes a screen for that.
    readonly property bool buttonsFirst: clinical && Theme.largeText
    // Scrolls to it once there is something to say.
    property PageScroll page: null

    signal retried()
    signal secondClicked()

    function announce() {
        if (title.length > 0)
            Announcer.announce(message, Spoken.joined([title, text], ". "))
    }

    visible: title.length > 0
    color: clinical ? Theme.alertTint : Theme.tint
    borderWidth: 0
    // Once, and with the text that comes with the title.
    onTitleChanged: Qt.callLater(announce) // qmllint disable
    onHeightChanged: if (visible && page) page.revealGrown(root)
    Component.onCompleted: Qt.callLater(announce) // qmllint disable

    ColumnLayout {
        id: message

        Layout.fillWidth: true
        spacing: Theme.space4
        Accessible.role: Accessible.AlertMessage
        Accessible.name: Spoken.joined([root.title, root.text], ". ")

        MessageText {
            Layout.fillWidth: true
            iconName: root.iconName
            title: root.title
            text: root.buttonsFirst ? "" : root.text
            ink: root.clinical ? Theme.alert : Theme.primary
        }
        GridLayout {
            Layout.fillWidth: true
            visible: root.retryText.length > 0 || root.secondText.length > 0
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            PrimaryButton {
                objectName: "urgentRetry"
                Layout.fillWidth: true
                Layout.fillHeight: true // as high as the one beside it
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                Layout.preferredWidth: 1
                visible: root.urgent && text.length > 0
                alert: root.clinical
                text: root.retryText
                onClicked: root.retried()
            }
            SecondaryButton {
                objectName: "retry"
                Layout.fillWidth: true
                Layout.fillHeight: true
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                Layout.preferredWidth: 1
                visible: !root.urgent && text.length > 0
                alert: root.clinical
                text: root.retryText
                onClicked: root.retried()
            }
            SecondaryButton {
                objectName: "second"
                Layout.fillWidth: true
                Layout.fillHeight: true
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                Layout.preferredWidth: 1
                visible: text.length > 0
                alert: root.clinical
                text: root.secondText
                onClicked: root.secondClicked()
            }
        }
        ParagraphText {
            Layout.fillWidth: true
            words: root.buttonsFirst ? root.text : ""
        }
    }
}
