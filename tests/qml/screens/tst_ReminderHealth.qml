import QtQuick
import QtTest

// What a patient does on a phone so that her reminders come: each press reaches the system, and what became of it is said.
ScreenTest {
    name: "ReminderHealth"
    phone: true

    function openHealth() {
        tap("go-more")
        tap("more-reminders")
        tap("reminders-health")
        find("reminderHealthPage")
    }

    function openPage() {
        openWindow("2026-11-19T09:00")
        openHealth()
    }

    function test_whereAllIsWellThereIsNothingToOpen() {
        openPage()
        app.setConditions(true, true, true)
        find("healthGood")
        compare(all("healthSettings").length, 0)
        compare(maybe("healthProblem"), null)
        compareNoProblems()
    }

    function test_aConditionLeadsToItsSettings_data() {
        return [{tag: "alarms", onTime: false, awake: true, kept: true, opened: "exact alarms",
                 mended: "Afterglow may remind you to the minute."},
                {tag: "battery", onTime: true, awake: false, kept: true, opened: "battery",
                 mended: "The system doesn't hold Afterglow back."},
                {tag: "unused", onTime: true, awake: true, kept: false, opened: "unused apps",
                 mended: "The system lets Afterglow remind you however long you don't open it."}]
    }

    function test_aConditionLeadsToItsSettings(data) {
        openPage()
        app.setConditions(data.onTime, data.awake, data.kept)
        const row = find("health-" + data.tag)
        tryVerify(() => row.attention)
        gone("healthGood")
        compare(all("healthSettings").length, 1)
        compareNoProblems()
        tap("healthSettings", row)
        compare(app.openedSettings(), [data.opened])
        app.setConditions(true, true, true)
        tryCompare(find("health-" + data.tag), "detail", data.mended)
        gone("healthSettings")
        find("healthGood")
    }

    function test_remindersThatComeQuietlyCanBeAllowed() {
        openPage()
        app.setConditions(true, true, true, true)
        const row = find("health-quiet")
        gone("healthGood")
        compareNoProblems()
        compare(find("healthSettings", row).text, "Allow reminders")
        tap("healthSettings", row)
        compare(app.openedSettings(), ["notifications"])
        app.setConditions(true, true, true)
        gone("health-quiet")
        find("healthGood")
    }

    function test_byKeyboard() {
        openPage()
        app.setConditions(false, false, true)
        tabTo("healthSettings", find("health-battery"))
        keyClick(Qt.Key_Return)
        compare(app.openedSettings(), ["battery"])
        tabTo("testReminder")
        keyClick(Qt.Key_Space)
        compare(app.armedTest(), "2026-11-20T10:01")
    }

    function test_notificationsThatAreSwitchedOff() {
        openPage()
        app.allowNotifications(false)
        const banner = find("healthProblem")
        verify(banner.title.startsWith("Reminders are switched off for this app"))
        gone("healthGood")
        compareNoProblems()
        tap("retry", banner)
        compare(app.openedSettings(), ["notifications"])
        app.allowNotifications(true)
        gone("healthProblem")
        find("healthGood")
    }

    function test_theTest_data() {
        return [{tag: "came", shown: true, said: "Sent. Did it come?"},
                {tag: "was not shown", shown: false, said: "Reminders are switched off for this app, all or some of them."}]
    }

    function test_theTest(data) {
        openPage()
        compare(app.armedTest(), "")
        tap("testReminder")
        compare(app.armedTest(), "2026-11-20T10:01")
        verify(find("testText").text.includes("10:01"))
        compare(find("testReminder").enabled, false)
        compare(maybe("testAdvice"), null)
        app.endTest(data.shown)
        tryVerify(() => find("testText").text.startsWith(data.said))
        find("testAdvice")
        compareNoProblems()

        // Once more: in a minute from then.
        app.setNow("2026-11-20T10:05")
        compare(find("testReminder").text, "Test once more")
        tap("testReminder")
        compare(app.armedTest(), "2026-11-20T10:06")
        gone("testAdvice")
    }

    function test_aTestThatCantBeArmed() {
        openPage()
        app.failTest()
        tap("testReminder")
        tryVerify(() => find("testText").text.startsWith("A reminder could not be shown."))
        compare(app.armedTest(), "")
        compare(find("testReminder").enabled, true)
        find("testAdvice")
    }

    function test_thePermissionIsAskedFor() {
        app.wantPermission()
        openWindow()
        app.allowNotifications(false)
        tap("emptyStateButton")
        tap("area-face")
        tap("save")
        tap("allowReminders")
        compare(app.permissionAsked(), 1)
        tryVerify(() => app.armedReminders() > 0)
        app.allowNotifications(true)
        openHealth()
        find("healthGood")
        compare(maybe("healthProblem"), null)
    }
}
