import QtQuick
import Afterglow.Components
import Afterglow.Models

// The reminders, and the pages that open from them.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    readonly property RemindersModel reminders: app.screens.reminders
    // Which page is open over the first: "rules", "choices", "health"; empty: none.
    property string page
    // Whether a rule is open over those.
    property bool ruleOpen: false
    readonly property real undoRoom: undo.open ? undo.height + Theme.space8 : Theme.space6

    signal closed()
    signal newTreatment()
    signal newAppointment()

    function open(name: string) {
        page = name
        focusPage()
    }

    function openRule(key: string) {
        reminders.openRule(key)
        ruleOpen = true
        focusPage()
    }

    function back() {
        if (ruleOpen)
            ruleOpen = false
        else
            page = ""
        focusPage()
    }

    function focusPage() { (ruleOpen ? rule : page.length > 0 ? opened : first).forceActiveFocus() }

    Component.onCompleted: {
        reminders.refresh()
        app.screens.reminderHealth.refresh()
    }
    Component.onDestruction: reminders.dismissUndo()

    RemindersPage {
        id: first

        anchors.fill: parent
        visible: root.page.length === 0
        focus: visible
        reminders: root.reminders
        health: root.app.screens.reminderHealth
        problem: root.app.reminderProblem
        onOpened: page => root.open(page)
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
        onClosed: root.closed()
    }
    PageLoader {
        id: opened

        // qmllint disable unqualified
        readonly property var pages: ({rules: rules, choices: choices, health: health})
        // qmllint enable unqualified

        active: root.page.length > 0
        visible: active && !root.ruleOpen
        focus: visible
        sourceComponent: pages[root.page] ?? null
    }
    PageLoader {
        id: rule

        active: root.ruleOpen
        focus: active
        // qmllint disable unqualified
        sourceComponent: ReminderRulePage {
            reminders: root.reminders
            page.bottomMargins: root.undoRoom
            onClosed: root.back()
        }
        // qmllint enable unqualified
    }
    // qmllint disable unqualified
    Component {
        id: rules

        ReminderRulesPage {
            reminders: root.reminders
            onOpened: key => root.openRule(key)
            onClosed: root.back()
        }
    }
    Component {
        id: choices

        ReminderChoicesPage {
            reminders: root.reminders
            page.bottomMargins: root.undoRoom
            onClosed: root.back()
        }
    }
    Component {
        id: health

        ReminderHealthPage {
            health: root.app.screens.reminderHealth
            problem: root.app.reminderProblem
            onClosed: root.back()
        }
    }
    // qmllint enable unqualified
    UndoBar {
        id: undo

        objectName: "reminderUndo"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.reminders.undo()
    }
    Connections {
        target: root.reminders

        function onUndoTextChanged() {
            if (root.reminders.undoText.length > 0)
                undo.show(root.reminders.undoText)
            else
                undo.hide()
        }
    }
}
