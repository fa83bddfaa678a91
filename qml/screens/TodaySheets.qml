pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What Today opens over itself: more about a treatment or a restriction, and when to be reminded of a task again.
Item {
    id: root

    required property TodayModel today
    property string treatment
    // It has taken place.
    property bool performed: false
    property string task
    property string taskTitle

    signal editTreatment(string id)
    signal checkIn(string session)
    signal checkInHistory(string session)

    function openTreatment(card: TreatmentCard) {
        treatment = card.identifier
        performed = card.kind === Care.Recovering || card.kind === Care.Recovered
        explain(card.title, card.summary, card.detail, card.sources)
    }

    function openRestriction(title: string, summary: string, detail: string, sources: string) {
        treatment = ""
        explain(title, summary, detail, sources)
    }

    function explain(title: string, summary: string, detail: string, sources: string) {
        info.title = title
        info.summary = summary
        info.detail = detail
        info.sources = sources
        info.open()
    }

    function openSnooze(identifier: string, title: string) {
        task = identifier
        taskTitle = title
        options.model = today.snoozeOptions(identifier)
        snooze.open()
    }

    Sheet {
        id: info

        property string summary
        property string detail
        property string sources

        objectName: "infoSheet"

        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: info.summary
            font.weight: Theme.medium
        }
        ParagraphText {
            Layout.fillWidth: true
            role: AppText.Body
            words: info.detail
        }
        PrimaryButton {
            objectName: "checkInNow"
            Layout.fillWidth: true
            visible: root.treatment.length > 0 && root.performed
            text: qsTr("How does it feel?")
            onClicked: {
                info.close()
                root.checkIn(root.treatment)
            }
        }
        SecondaryButton {
            objectName: "checkInHistory"
            Layout.fillWidth: true
            visible: root.treatment.length > 0 && root.performed
            text: qsTr("Check-ins so far")
            onClicked: {
                info.close()
                root.checkInHistory(root.treatment)
            }
        }
        SecondaryButton {
            objectName: "editTreatment"
            Layout.fillWidth: true
            visible: root.treatment.length > 0
            text: qsTr("Change the entry")
            onClicked: {
                info.close()
                root.editTreatment(root.treatment)
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: qsTr("Follow your clinic where it says something else.")
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            role: AppText.Caption
            text: info.sources
        }
    }
    Sheet {
        id: snooze

        objectName: "snoozeSheet"
        title: qsTr("Remind me later")

        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.taskTitle
        }
        Repeater {
            id: options

            SecondaryButton {
                required property int index
                required property string modelData

                objectName: "snooze-" + index
                Layout.fillWidth: true
                text: modelData
                onClicked: {
                    snooze.close()
                    root.today.snooze(root.task, index)
                }
            }
        }
    }
}
