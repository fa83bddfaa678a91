import QtQuick
import QtTest

ScreenTest {
    name: "WhenCanI"

    function openPage(treatment = "") {
        openWindow(treatment)
        tap("go-more")
        tap("more-when")
        find("whenCanIPage")
    }

    function test_withoutATreatment_data() { return waysToBegin() }

    function test_withoutATreatment(data) {
        openPage()
        // Not that nothing holds: the app knows of nothing yet.
        compare(find("noTreatmentYet").title, "No treatment yet")
        gone("answers")
        compareNoProblems()
        tap(data.button)
        find("logTreatmentScreen")
        compare(maybe("appointmentNote") !== null, data.appointment)
    }

    function test_eachThingHasItsDate() {
        openPage("2026-11-20T09:00")
        gone("noTreatmentYet")
        compare(find("answer-makeup").Accessible.name,
                "Makeup. From Monday 23\u00a0November, 09:00. No makeup · Face, treated on 20\u00a0November")
        compare(find("answer-holiday").answer, "From Saturday 5\u00a0December")
        verify(find("answer-exercise").held)
        compareNoProblems()
        app.look(false, 2, true)
        compareNoProblems()
    }

    function test_anAppointmentIsHeardOfWhileThePageIsOpen() {
        openPage("2026-10-20T09:00")
        compare(find("answer-sun").note, "")
        verify(!find("answer-sun").held)
        app.logTreatment("2026-12-18T15:00")
        tryCompare(find("answer-sun"), "note",
                   "Fine until Tuesday 15\u00a0December: your appointment is on Friday 18\u00a0December.")
    }

    function test_theReasonByKeyboard() {
        openPage("2026-11-20T09:00")
        const row = tabTo("answer-swimming")
        keyClick(Qt.Key_Return)
        find("closeSheet")
        compareNoProblems()
        keyClick(Qt.Key_Escape)
        tryVerify(() => row.activeFocus)
        keyClick(Qt.Key_Escape)
        gone("whenCanIPage")
    }
}
