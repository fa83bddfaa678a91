pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The tasks of the day.
ColumnLayout {
    id: root

    required property TodayModel today
    // A row that opens is scrolled into sight.
    property PageScroll page: null

    signal putOff(string identifier, string title)
    signal confirm(string session)
    signal checkIn(string session)
    signal takePhoto(string session)

    // What a task leads to; empty where there is nothing but the tick.
    function actionText(kind: int, confirms: string): string {
        if (confirms.length > 0 || kind === Care.CheckIn)
            return qsTr("Answer")
        return kind === Care.Photo ? qsTr("Shoot") : ""
    }

    // What can be done with a task beside ticking it.
    function actionsFor(state: int): var {
        switch (state) {
        case Care.Done:
            return []
        case Care.Skipped:
            return [{name: "reopen", icon: "undo", text: qsTr("Put back on the list")}]
        case Care.Snoozed:
            return [{name: "reopen", icon: "undo", text: qsTr("Don't wait")},
                    {name: "snooze", icon: "snooze", text: qsTr("Later")},
                    {name: "skip", icon: "skip", text: qsTr("Skip")}]
        default:
            return [{name: "snooze", icon: "snooze", text: qsTr("Later")},
                    {name: "skip", icon: "skip", text: qsTr("Skip")}]
        }
    }

    spacing: Theme.space2

    SectionHeader {
        objectName: "checklistHeader"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("Checklist")
        caption: root.today.progressText
    }
    Card {
        objectName: "nothingLeft"
        Layout.fillWidth: true
        visible: root.today.nothingLeft
        color: Theme.sageTint
        borderWidth: 0

        RowLayout {
            spacing: Theme.space3

            Icon {
                name: "leaf"
                color: Theme.sageText
            }
            AppText {
                Layout.fillWidth: true
                text: root.today.nothingLeftText
                color: Theme.sageText
                font.weight: Theme.medium
            }
        }
    }
    Card {
        objectName: "checklist"
        Layout.fillWidth: true
        visible: rows.count > 0
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        spacing: 0

        Repeater {
            id: rows

            model: root.today.checklist

            ChecklistRow {
                id: entry

                required property int index
                required property string identifier
                required property int kind
                required property int taskState
                required property string session
                required property string summary
                required sources
                required property string when
                required property string stateText
                required property string confirms
                required property var model

                objectName: "row-" + identifier
                Layout.fillWidth: true
                title: model.title
                detail: stateText.length > 0 ? stateText : summary
                time: when
                done: taskState === Care.Done
                more: model.detail
                actionText: root.actionText(kind, confirms)
                actions: root.actionsFor(taskState)
                onHeightChanged: if (expanded) root.page?.revealGrown(this)
                onActionClicked: {
                    if (confirms.length > 0)
                        root.confirm(confirms)
                    else if (kind === Care.CheckIn)
                        root.checkIn(session)
                    else
                        root.takePhoto(session)
                }
                onToggled: {
                    if (confirms.length > 0)
                        root.confirm(confirms)
                    else
                        root.today.toggle(identifier)
                }
                onMenuClicked: name => {
                    if (name === "snooze")
                        root.putOff(identifier, title)
                    else if (name === "skip")
                        root.today.skip(identifier)
                    else
                        root.today.reopen(identifier)
                }

                Divider {
                    width: parent.width
                    visible: entry.index > 0
                }
            }
        }
    }
}
