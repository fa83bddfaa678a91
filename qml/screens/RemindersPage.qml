import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What comes in the next seven days, and the ways to change that. `opened(page)`: "rules", "choices", "health".
SubPage {
    id: root

    required property RemindersModel reminders
    required property ReminderHealthModel health
    property string problem

    signal opened(page: string)
    signal newTreatment()
    signal newAppointment()

    objectName: "remindersPage"
    title: qsTr("Reminders")

    ErrorBanner {
        objectName: "remindersError"
        Layout.fillWidth: true
        title: root.reminders.error
        retryText: root.reminders.unread ? qsTr("Try again") : ""
        secondText: root.reminders.state === RemindersModel.Failed ? "" : qsTr("Close")
        onRetried: root.reminders.refresh()
        onSecondClicked: root.reminders.dismissError()
    }
    ErrorBanner {
        objectName: "remindersProblem"
        Layout.fillWidth: true
        iconName: "bell"
        title: root.reminders.unread ? "" : root.problem // which would be of the same
        retryText: ""
    }
    NoTreatments {
        objectName: "noReminders"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space8
        visible: root.reminders.state === RemindersModel.Empty
        iconName: "bell"
        title: qsTr("Your reminders begin with a treatment")
        text: qsTr("Log a treatment or an appointment: what its plan asks for then comes by itself, at the right time.")
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: root.reminders.state !== RemindersModel.Failed
        padding: 0
        spacing: 0

        MenuRow {
            objectName: "reminders-health"
            Layout.fillWidth: true
            iconName: root.health.attention || root.problem.length > 0 ? "alert" : "check"
            text: qsTr("Will my reminders come?")
            detail: root.health.attention || root.problem.length > 0 ? qsTr("There is something to look at")
                                                                     : root.reminders.summary
            onClicked: root.opened("health")
        }
        Divider {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.cardPadding
            Layout.rightMargin: Theme.cardPadding
        }
        MenuRow {
            objectName: "reminders-choices"
            Layout.fillWidth: true
            iconName: "moon"
            text: qsTr("When and how they come")
            detail: root.reminders.choicesSummary
            onClicked: root.opened("choices")
        }
        Divider {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.cardPadding
            Layout.rightMargin: Theme.cardPadding
            visible: rules.visible
        }
        MenuRow {
            id: rules

            objectName: "reminders-rules"
            Layout.fillWidth: true
            visible: root.reminders.state === RemindersModel.Ready
            iconName: "clock"
            text: qsTr("Each reminder and its time")
            detail: root.reminders.rulesSummary
            onClicked: root.opened("rules")
        }
    }
    ReminderDays {
        objectName: "reminderDays"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.reminders.state === RemindersModel.Ready
        reminders: root.reminders
    }
}
