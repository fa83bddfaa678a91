import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// When reminders may come, how many, and what they give away.
SubPage {
    id: root

    required property RemindersModel reminders

    objectName: "reminderChoicesPage"
    title: qsTr("When and how they come")

    ErrorBanner {
        objectName: "choicesError"
        Layout.fillWidth: true
        title: root.reminders.error
        page: root.page
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.reminders.dismissError()
    }
    FieldCard {
        objectName: "wake"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        label: qsTr("You wake up at")
        value: root.reminders.wakeText
        chevron: true
        onClicked: {
            sheet.wakes = true
            sheet.ask(label, root.reminders.wake, "")
        }
    }
    FieldCard {
        objectName: "sleep"
        Layout.fillWidth: true
        label: qsTr("You go to sleep at")
        value: root.reminders.sleepText
        chevron: true
        onClicked: {
            sheet.wakes = false
            sheet.ask(label, root.reminders.sleep, "")
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space1
        Layout.rightMargin: Theme.space1
        role: AppText.Caption
        paragraph: true
        text: root.reminders.sleepNote
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3

        SwitchRow {
            id: limit

            objectName: "dailyLimit"
            Layout.fillWidth: true
            text: qsTr("Not more than a few a day")
            detail: root.reminders.dailyLimit === 0
                    ? root.reminders.dailyLimitText
                    : qsTr("The most important ones come. The others are on Today all the same.")
            onToggled: checked => root.reminders.dailyLimit = checked ? RemindersModel.UsualLimit : 0

            Binding { target: limit; property: "checked"; value: root.reminders.dailyLimit > 0 }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.reminders.dailyLimit > 0
            spacing: Theme.space3

            AppText {
                objectName: "dailyLimitText"
                Layout.fillWidth: true
                text: root.reminders.dailyLimitText
            }
            IconButton {
                objectName: "fewerReminders"
                iconName: "minus"
                color: Theme.primary
                text: qsTr("One reminder a day less")
                enabled: root.reminders.dailyLimit > 1
                onClicked: --root.reminders.dailyLimit
            }
            IconButton {
                objectName: "moreReminders"
                iconName: "plus"
                color: Theme.primary
                text: qsTr("One reminder a day more")
                enabled: root.reminders.dailyLimit < RemindersModel.HighestLimit
                onClicked: ++root.reminders.dailyLimit
            }
        }
    }
    Card {
        Layout.fillWidth: true

        SwitchRow {
            id: home

            objectName: "homeTimes"
            Layout.fillWidth: true
            text: qsTr("Keep home times when you travel")
            detail: root.reminders.homeTimesText
            onToggled: checked => root.reminders.homeTimes = checked

            Binding { target: home; property: "checked"; value: root.reminders.homeTimes }
        }
    }
    Card {
        Layout.fillWidth: true

        SwitchRow {
            id: detailed

            objectName: "detailed"
            Layout.fillWidth: true
            text: qsTr("Say what to do on the lock screen")
            detail: root.reminders.detailed
                    ? qsTr("A reminder names its tasks. Whoever sees your screen can read them.")
                    : qsTr("A reminder gives nothing away: it says “Time for your skin care”.")
            onToggled: checked => root.reminders.detailed = checked

            Binding { target: detailed; property: "checked"; value: root.reminders.detailed }
        }
    }
    TimeSheet {
        id: sheet

        property bool wakes: true

        onChosen: minutes => wakes ? root.reminders.setWake(minutes) : root.reminders.setSleep(minutes)
    }
}
