import QtQuick
import QtTest
import "../components/tree.js" as Tree

ScreenTest {
    name: "Today"

    // The name of the first row without a tick.
    function openRow() {
        tryVerify(() => rows().length > 0)
        return rows().find(row => !row.done).objectName
    }

    function test_noTreatmentYet() {
        openWindow()
        find("emptyState")
        compare(maybe("checklist"), null)
        tap("emptyStateButton")
        find("logTreatmentScreen")
        gone("bottomBar")
        tap("area-face")
        tap("save")
        gone("logTreatmentScreen")
        find("todayPage")
        verify(rows().length > 0)
        compare(app.sessions(), ["2026-11-20T10:00 face 1500"])
        compare(find("notice").text, "Saved. Your aftercare is planned.")
        gone("emptyState")
    }

    function test_theFirstAppointment() {
        openWindow()
        tap("appointmentButton")
        find("appointmentNote")
        tap("area-face")
        tap("save")
        gone("logTreatmentScreen")
        compare(app.sessions(), ["2026-11-27T10:00 face 1500"])
    }

    function test_theDay() {
        openWindow("2026-11-20T09:00")
        compare(find("dateLine").text, "Friday 20\u00a0November")
        find("treatmentBody")
        verify(rows().length > 0)
        verify(find("checklistHeader").caption.startsWith("0 of "))
    }

    function test_ticking_data() {
        return [{tag: "mouse", keyboard: false}, {tag: "keyboard", keyboard: true}]
    }

    function test_ticking(data) {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        const press = (name, below) => {
            if (data.keyboard) {
                tabTo(name, below)
                keyClick(Qt.Key_Space)
            } else {
                tap(name, below)
            }
        }
        press("tick", find(name))
        tryVerify(() => find(name).done)
        verify(find("checklistHeader").caption.startsWith("1 of "))
        const undo = find("undoBar")
        verify(undo.text.startsWith("Done: "))

        press("toastAction", undo)
        tryVerify(() => !find(name).done)
        verify(find("checklistHeader").caption.startsWith("0 of "))
        gone("undoBar")
    }

    function test_aTickIsAnnounced() {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        listen()
        tap("tick", find(name))
        compare(announced(), [find("undoBar").text])
        verify(announced()[0].startsWith("Done: "))
    }

    function test_aTickIsTakenBackByTheSameTick() {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        tap("tick", find(name))
        tryVerify(() => find(name).done)
        tap("tick", find(name))
        tryVerify(() => !find(name).done)
    }

    function test_puttingOff_data() {
        return [{tag: "mouse", keyboard: false}, {tag: "keyboard", keyboard: true}]
    }

    function test_puttingOff(data) {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        if (data.keyboard) {
            tabTo("task", find(name))
            keyClick(Qt.Key_Space)
            tabTo("snooze", find(name))
            keyClick(Qt.Key_Return)
            tabTo("snooze-0")
            keyClick(Qt.Key_Return)
        } else {
            tap("task", find(name))
            tap("snooze", find(name))
            tap("snooze-0")
        }
        gone("snooze-0")
        tryVerify(() => /10:3\d/.test(find(name).detail))
        verify(find("undoBar").text.startsWith("Put off until 10:3"))
    }

    function test_skippingAndReopening() {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        const total = find("checklistHeader").caption
        tap("task", find(name))
        tap("skip", find(name))
        tryVerify(() => find("checklistHeader").caption !== total)
        verify(find("undoBar").text.startsWith("Skipped: "))

        tap("task", find(name))
        compare(all("snooze", find(name)).length, 0)
        tap("reopen", find(name))
        tryVerify(() => find("checklistHeader").caption === total)
    }

    function test_aSnoozeIsEndedInTheMenu() {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        tap("task", find(name))
        tap("snooze", find(name))
        tap("snooze-0")
        tryVerify(() => /10:3\d/.test(find(name).detail))
        tap("task", find(name))
        tap("reopen", find(name))
        tryVerify(() => !/10:3\d/.test(find(name).detail))
    }

    function test_anOpenedRowIsInSight() {
        openWindow("2026-11-20T09:00")
        tryVerify(() => rows().length > 3)
        const page = find("todayPage")
        const last = rows()[rows().length - 1]
        // Its first line stands just above the lower edge.
        page.contentY += last.mapToItem(page, 0, 0).y + 40 - page.height
        last.expanded = true
        tryVerify(() => last.mapToItem(page, 0, last.height).y <= page.height)
        verify(last.mapToItem(page, 0, 0).y >= 0)
    }

    function test_leavingTheSnoozeSheet() {
        openWindow("2026-11-20T09:00")
        const name = openRow()
        const detail = find(name).detail
        tap("task", find(name))
        tap("snooze", find(name))
        find("snooze-0")
        keyClick(Qt.Key_Escape)
        gone("snooze-0")
        compare(find(name).detail, detail)
        compare(model.today.undoText, "")
    }

    function test_goingOutside() {
        // Sunscreen outdoors is asked for once the skin has closed.
        openWindow("2026-11-17T09:00")
        verify(find("outdoors").title === "Going outside?")
        tap("outdoorsSwitch")
        tryVerify(() => find("outdoors").title === "You are outside")
        compare(model.today.outdoors, true)
        tabTo("outdoorsSwitch")
        keyClick(Qt.Key_Space)
        tryVerify(() => find("outdoors").title === "Going outside?")
        compare(model.today.outdoors, false)
    }

    function test_moreAboutATreatment() {
        openWindow("2026-11-20T09:00")
        tabTo("treatmentBody")
        keyClick(Qt.Key_Return)
        tap("editTreatment")
        find("logTreatmentScreen")
        tap("cancel")
        gone("logTreatmentScreen")
        compare(app.sessions(), ["2026-11-20T09:00 face unknown"])
    }

    function test_whatToLeaveOut() {
        openWindow("2026-11-20T09:00")
        const chips = Tree.find(everything(), it => it.objectName.startsWith("restriction-"))
        verify(chips.length > 0)
        tapItem(chips[0])
        find("closeSheet")
        compare(maybe("editTreatment"), null)
        tap("closeSheet")
        gone("closeSheet")
    }

    // A line of few chips begins where reading begins.
    function test_fewThingsToLeaveOut_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}]
    }

    function test_fewThingsToLeaveOut(data) {
        app.look(false, 1, data.mirrored)
        openWindow("2026-11-20T09:00")
        app.setNow("2026-12-02T10:00")
        const chips = () => Tree.find(everything(), it => it.objectName.startsWith("restriction-"))
        tryVerify(() => chips().length > 0)
        app.layOut()
        compare(chips().length, 1)
        const left = chips()[0].mapToItem(everything(), 0, 0).x
        fuzzyCompare(data.mirrored ? window.width - left - chips()[0].width : left, 20, 1)
    }

    function test_anAppointmentThatHasPassed() {
        app.open()
        app.logTreatment("2026-11-20T15:00")
        show()
        gone("tookPlace")
        app.setNow("2026-11-20T18:00")
        tap("tookPlace")
        compare(find("logTreatmentScreen").treatment.editing, true)
        tap("save")
        gone("logTreatmentScreen")
        gone("tookPlace")
    }

    function test_theNextDayComes() {
        openWindow("2026-11-20T09:00")
        compare(find("dateLine").text, "Friday 20\u00a0November")
        app.setNow("2026-11-21T08:00")
        tryCompare(find("dateLine"), "text", "Saturday 21\u00a0November")
    }
}
