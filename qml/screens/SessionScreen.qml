import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One session: its entry, and for an appointment what comes before it.
SubPage {
    id: root

    required property SessionModel session

    signal edited()
    signal moved()
    signal screeningOpened()
    signal checkInClicked()
    signal checkInsClicked()
    signal photosClicked()

    objectName: "sessionPage"
    title: session.appointment ? qsTr("Appointment") : qsTr("Treatment")
    trailingText: qsTr("Edit")
    onTrailingClicked: edited()

    ErrorBanner {
        objectName: "sessionError"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        title: root.session.error
        page: root.page
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.session.dismissError()
    }
    Card {
        objectName: "sessionHead"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        spacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                role: AppText.Label
                color: Theme.primary
                text: root.session.overline
            }
            AppText {
                objectName: "sessionTitle"
                Layout.fillWidth: true
                role: AppText.Subheading
                font.weight: Theme.bold
                text: root.session.passed ? qsTr("Did it take place?") : root.session.title
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                text: root.session.passed ? root.session.title : root.session.summary
            }
        }
        TookPlace {
            Layout.fillWidth: true
            visible: root.session.passed
            onConfirmed: root.edited()
            onMoved: root.moved()
            onCancelled: root.session.remove()
        }
        SecondaryButton {
            objectName: "sessionCheckIn"
            Layout.fillWidth: true
            visible: !root.session.appointment
            iconName: "heart"
            text: qsTr("How does it feel?")
            onClicked: root.checkInClicked()
        }
    }
    SessionRecords {
        Layout.fillWidth: true
        session: root.session
        onCheckInsClicked: root.checkInsClicked()
        onPhotosClicked: root.photosClicked()
    }
    Card {
        Layout.fillWidth: true
        visible: root.session.appointment && !root.session.passed
        padding: 0

        MenuRow {
            objectName: "openScreening"
            Layout.fillWidth: true
            iconName: root.session.callsClinic ? "phone" : "heart"
            text: root.session.screeningTitle
            detail: root.session.screeningText
            onClicked: root.screeningOpened()
        }
    }
    SessionPreparation {
        Layout.fillWidth: true
        visible: root.session.appointment && !root.session.passed
        session: root.session
    }
    SessionEntry {
        Layout.fillWidth: true
        session: root.session
    }
    TextButton {
        objectName: "removeSession"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignHCenter
        color: Theme.alert
        text: root.session.appointment ? qsTr("Remove this appointment") : qsTr("Remove this treatment")
        onClicked: removal.open()
    }

    Sheet {
        id: removal

        objectName: "sessionRemoval"
        title: qsTr("Remove it?")
        closeText: qsTr("Keep it")

        AppText {
            objectName: "sessionRemovalText"
            Layout.fillWidth: true
            text: root.session.removalText
        }
        PrimaryButton {
            objectName: "confirmSessionRemoval"
            Layout.fillWidth: true
            alert: true
            text: qsTr("Remove")
            onClicked: {
                removal.close()
                root.session.remove()
            }
        }
    }
}
