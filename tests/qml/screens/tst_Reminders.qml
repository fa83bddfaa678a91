import QtQuick
import QtTest
import "../components/tree.js" as Tree

ScreenTest {
    name: "Reminders"

    readonly property string moisturise: "rule-standard-microneedling/moisturise"

    function openPage(page = "", treatment = "2026-11-19T09:00") {
        openWindow(treatment)
        tap("reminders")
        find("remindersPage")
        if (page.length > 0)
            tap("reminders-" + page)
    }

    function alerts() {
        return Tree.find(everything(), it => it.objectName === "alert").map(it => `${it.modelData.time}: ${it.modelData.text}`)
    }

    function test_theNextDays() {
        openPage()
        verify(find("day-2026-11-20").name === "Today")
        find("day-2026-11-21")
        verify(alerts().includes("13:00: Moisturise"), alerts().join("; "))
        compareNoProblems()
        tap("back")
        find("todayPage") // where the bell was
    }

    function test_fromMore() {
        openWindow("2026-11-19T09:00")
        tap("go-more")
        verify(find("more-reminders").detail.startsWith("Next: Today, "))
        tap("more-reminders")
        find("remindersPage")
        keyClick(Qt.Key_Escape)
        find("morePage")
    }

    function test_aTapOnMoreLeadsToTheList() {
        openPage("rules")
        tap("go-more")
        gone("reminderRulesPage")
        find("morePage")
    }

    function test_whatIsNotKeptIsSaidInSight() {
        app.look(false, 2, false)
        openPage("choices")
        app.spoilTable("preferences")
        tap("detailedSwitch")
        verify(!find("detailedSwitch").checked)
        const error = find("choicesError")
        tryVerify(() => error.mapToItem(null, 0, 0).y >= 0)
    }

    function test_beforeTheFirstTreatment_data() { return waysToBegin() }

    function test_beforeTheFirstTreatment(data) {
        openPage("", "")
        compare(maybe("reminderDays"), null)
        compare(maybe("reminders-rules"), null)
        find("reminders-choices")
        compareNoProblems()
        tap(data.button)
        find("logTreatmentScreen")
        compare(maybe("appointmentNote") !== null, data.appointment)
    }

    function test_aRuleIsSwitchedOffAndOn_data() {
        return [{tag: "mouse", keyboard: false}, {tag: "keyboard", keyboard: true}]
    }

    function test_aRuleIsSwitchedOffAndOn(data) {
        openPage("rules")
        const row = find(moisturise)
        const flip = () => {
            if (data.keyboard) {
                tabTo("ruleSwitch", row)
                keyClick(Qt.Key_Space)
            } else {
                tap("ruleSwitch", row)
            }
        }
        flip()
        tryCompare(row, "on", false)
        compare(row.detail, "Off")
        compare(find("ruleSwitch", row).checked, false)
        if (data.keyboard)
            verify(find("ruleSwitch", row).activeFocus) // it stays where it was
        keyClick(Qt.Key_Escape)
        verify(alerts().length > 0)
        verify(!alerts().some(text => text.includes("Moisturise")), alerts().join("; "))
        compare(find("reminders-rules").detail, "1 off")
        tap("reminders-rules")
        tap("ruleSwitch", find(moisturise))
        tryCompare(find(moisturise), "on", true)
    }

    function test_aTimeOfOnesOwn() {
        openPage("rules")
        tabTo("openRule-standard-microneedling/moisturise")
        keyClick(Qt.Key_Return)
        const field = find("ruleTime-0")
        compare(field.value, "13:00")
        compare(field.model.detail, "6 h after you wake up.")
        compareNoProblems()
        tap("ruleTime-0")
        find("useTime")
        compare(maybe("resetTime"), null)
        find("hour").forceActiveFocus()
        write("14")
        tap("useTime")
        tryCompare(field, "value", "14:00")
        verify(find("reminderUndo").text === "From now on at 14:00")
        tap("toastAction", find("reminderUndo"))
        tryCompare(field, "value", "13:00")

        tap("ruleTime-0")
        find("hour").forceActiveFocus()
        write("15")
        tap("useTime")
        tryCompare(field, "value", "15:00")
        tap("ruleTime-0")
        tap("resetTime")
        tryCompare(field, "value", "13:00")
        tap("back")
        find("reminderRulesPage")
        tap("back")
        find("remindersPage")
    }

    function test_leavingTheTimeChangesNothing() {
        openPage("choices")
        tap("wake")
        find("hour").forceActiveFocus()
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Escape)
        gone("useTime")
        compare(model.screens.reminders.wake, 420)
        compare(model.screens.reminders.undoText, "")
        find("reminderChoicesPage")
    }

    function test_whenAndHow() {
        openPage("choices")
        tap("wake")
        find("hour").forceActiveFocus()
        keyClick(Qt.Key_Down)
        tap("useTime")
        tryCompare(find("wake"), "value", "06:00")
        tap("toastAction", find("reminderUndo"))
        tryCompare(find("wake"), "value", "07:00")

        compare(find("dailyLimitText").text, "At most 4 a day")
        tap("fewerReminders")
        tryCompare(model.screens.reminders, "dailyLimit", 3)
        tap("dailyLimitSwitch")
        tryCompare(model.screens.reminders, "dailyLimit", 0)
        gone("dailyLimitText")
        tap("dailyLimitSwitch")
        tryCompare(model.screens.reminders, "dailyLimit", 4)
        tap("homeTimesSwitch")
        tryCompare(model.screens.reminders, "homeTimes", true)
        tabTo("detailedSwitch")
        keyClick(Qt.Key_Return)
        tryCompare(model.screens.reminders, "detailed", true)
        compareNoProblems()
    }

    // There is no bus here: what is missing is said, and the test says it too.
    function test_willTheyCome() {
        openPage("health")
        verify(find("healthProblem").title.startsWith("Reminders can't be shown"))
        compare(maybe("healthGood"), null)
        find("health-running")
        find("health-next")
        find("health-planned")
        find("health-delivered")
        compareNoProblems()
        const text = find("testText")
        tap("testReminder")
        verify(text.text.includes("10:01"), text.text)
        compare(find("testReminder").enabled, false)
        app.setNow("2026-11-20T10:01")
        find("testAdvice")
        verify(text.text.startsWith("Reminders can't be shown"), text.text)
        compare(find("testReminder").enabled, true)
    }

    function test_byKeyboard() {
        openWindow("2026-11-19T09:00")
        tabTo("reminders")
        keyClick(Qt.Key_Return)
        tabTo("reminders-choices")
        keyClick(Qt.Key_Space)
        tabTo("wake")
        keyClick(Qt.Key_Return)
        tabTo("useTime")
        keyClick(Qt.Key_Return)
        gone("useTime")
        tryVerify(() => find("wake").activeFocus)
        keyClick(Qt.Key_Escape)
        verify(find("reminders-choices").activeFocus)
        keyClick(Qt.Key_Escape)
        find("todayPage")
    }

    function test_large_data() {
        return [{tag: "overview", page: ""}, {tag: "rules", page: "rules"}, {tag: "choices", page: "choices"},
                {tag: "health", page: "health"}]
    }

    function test_large(data) {
        app.look(true, 2, true)
        openWindow("2026-11-19T09:00", 360, 640)
        tap("reminders")
        if (data.page.length > 0)
            tap("reminders-" + data.page)
        compareNoProblems()
    }
}
