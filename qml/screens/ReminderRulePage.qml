pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The rule that is open: on or off, and its times of day.
SubPage {
    id: root

    required property RemindersModel reminders

    objectName: "reminderRulePage"
    title: root.reminders.ruleTitle

    ErrorBanner {
        Layout.fillWidth: true
        title: root.reminders.error
        page: root.page
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.reminders.dismissError()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: text.length > 0
        paragraph: true
        muted: true
        text: root.reminders.ruleText
    }
    Card {
        Layout.fillWidth: true

        SwitchRow {
            id: on

            objectName: "ruleOn"
            Layout.fillWidth: true
            text: qsTr("On")
            detail: root.reminders.ruleDetail
            onToggled: checked => root.reminders.setOpenRuleOn(checked)

            Binding { target: on; property: "checked"; value: root.reminders.ruleOn }
        }
    }
    Repeater {
        id: times

        model: root.reminders.ruleTimes

        FieldCard {
            required property int index
            required property string identifier
            required property string time
            required property int minutes
            required property string planText
            required property var model

            objectName: "ruleTime-" + identifier
            Layout.fillWidth: true
            enabled: root.reminders.ruleOn
            label: times.count > 1 ? qsTr("Time %1").arg((index + 1).toLocaleString(Qt.locale(), "f", 0)) : qsTr("Time")
            value: time
            detail: model.detail
            chevron: true
            onClicked: {
                sheet.position = identifier
                sheet.ask(root.reminders.ruleTitle, minutes,
                          planText.length > 0 ? qsTr("As the plan says: %1").arg(planText) : "")
            }
        }
    }
    TimeSheet {
        id: sheet

        property string position

        onChosen: minutes => root.reminders.setRuleTime(position, minutes)
        onReset: root.reminders.resetRuleTime(position)
    }
}
