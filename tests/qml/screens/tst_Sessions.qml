import QtQuick
import QtTest

ScreenTest {
    name: "Sessions"

    property string id: ""

    // A window in which the session of that time is open.
    function openSession(local) {
        openWindow()
        id = app.logTreatment(local)
        tap("go-more")
        tap("more-sessions")
        tap("session-" + id)
        find("sessionPage")
    }

    // An appointment that was four hours ago.
    function openPassed() {
        openWindow()
        id = app.logTreatment("2026-11-20T15:00")
        app.setNow("2026-11-20T19:00")
        tap("go-more")
        tap("more-sessions")
        tap("session-" + id)
        find("sessionPage")
    }

    function test_withoutASession() {
        openWindow()
        tap("go-more")
        tap("more-sessions")
        find("noSessions")
        compareNoProblems()
        tap("appointmentButton")
        find("logTreatmentScreen")
        compare(model.logTreatment.appointment, true)
    }

    function test_byKeyboard() {
        openWindow("2026-11-17T09:00")
        tap("go-more")
        tabTo("more-sessions")
        keyClick(Qt.Key_Return)
        const list = find("sessionsPage")
        compareNoProblems()
        const row = model.screens.sessions.groups.data(model.screens.sessions.groups.index(0, 0), Qt.UserRole + 2)[0]
        tabTo("session-" + row.identifier)
        keyClick(Qt.Key_Space)
        find("sessionPage")
        compareNoProblems()
        keyClick(Qt.Key_Escape)
        gone("sessionPage")
        verify(list.visible)
        keyClick(Qt.Key_Escape)
        gone("sessionsPage")
        find("morePage")
    }

    function test_aSecondEntryIsATreatmentOrAnAppointment_data() {
        return [{tag: "treatment", button: "hadTreatment", appointment: false},
                {tag: "appointment", button: "haveAppointment", appointment: true}]
    }

    function test_aSecondEntryIsATreatmentOrAnAppointment(data) {
        openWindow("2026-11-17T09:00")
        tap("go-more")
        tap("more-sessions")
        tap("trailing")
        find(data.button)
        compareNoProblems()
        tap(data.button)
        gone(data.button)
        find("logTreatmentScreen")
        compare(model.logTreatment.appointment, data.appointment)
        keyClick(Qt.Key_Escape)
        gone("logTreatmentScreen")
        find("sessionsPage")
    }

    function test_anAppointmentThatWasMovedAsksForItsNewDate() {
        openPassed()
        tap("moved")
        find("datePicker")
        tap("closeSheet")
        tap("save")
        compare(find("when").error, "Choose the new date.")
        compare(app.sessions(), ["2026-11-20T15:00 face unknown"])
        tap("when")
        tap("day-2026-11-30")
        tap("closeSheet")
        compare(find("when").error, "")
        tap("save")
        gone("logTreatmentScreen")
        compare(app.sessions(), ["2026-11-30T15:00 face unknown"])
        compare(find("sessionPage").title, "Appointment")
    }

    function test_anAppointmentThatWasCancelledCanBeTakenBack() {
        openPassed()
        tap("cancelled")
        gone("sessionPage")
        tap("toastAction", find("undoOffer"))
        gone("undoOffer")
        compare(app.sessions(), ["2026-11-20T15:00 face unknown"])
    }

    function test_groupedBySeries() {
        openWindow("2026-11-17T09:00")
        app.logTreatment("2026-10-01T09:00")
        tap("go-more")
        tap("more-sessions")
        find("group-year-2026")
        tap("segment-1", find("grouping"))
        gone("group-year-2026")
        compareNoProblems()
    }

    function test_editedFromItsPage() {
        openSession("2026-11-17T09:00")
        tap("trailing")
        find("logTreatmentScreen")
        gone("reminderChanges")
        tap("when")
        tap("day-2026-11-18")
        tap("closeSheet")
        verify(find("change-0").text.length > 0)
        compareNoProblems()
        // Where there is more than it has room for, that shows.
        gone("moreChanges")
        find("reminderChanges").maximumHeight = 12
        find("moreChanges")
        tap("save")
        gone("logTreatmentScreen")
        compare(find("sessionTitle").text, "Wednesday 18\u00a0November 2026, 09:00")
        compare(app.sessions(), ["2026-11-18T09:00 face unknown"])
    }

    function test_removedAndTakenBack() {
        openSession("2026-11-17T09:00")
        tap("removeSession")
        verify(find("sessionRemovalText").text.length > 0)
        tap("confirmSessionRemoval")
        gone("sessionPage")
        find("noSessions")
        compare(find("undoOffer").text, "Removed from your journal")
        tap("toastAction", find("undoOffer"))
        gone("undoOffer")
        find("session-" + id)
        compare(app.sessions(), ["2026-11-17T09:00 face unknown"])
    }

    function test_removedForGoodWhenTheOfferIsOver() {
        openSession("2026-11-17T09:00")
        tap("removeSession")
        tap("confirmSessionRemoval")
        find("undoOffer").hide()
        tryVerify(() => model.screens.sessionRemoval.undoText === "")
        compare(app.sessions(), [])
    }

    function test_theQuestionsBeforeAnAppointment() {
        openSession("2026-11-27T15:00")
        tap("openScreening")
        find("screeningPage")
        gone("advice-eczema")
        tabTo("segment-0", find("answer-eczema"))
        keyClick(Qt.Key_Right)
        compare(find("advice-eczema").text, "Wait until it has cleared. Call your clinic.")
        compare(find("screeningResult").title, "Call your clinic before you go")
        tap("segment-0", find("answer-eczema"))
        gone("advice-eczema")
        compareNoProblems()
        app.look(true, 2, true)
        compareNoProblems()
        keyClick(Qt.Key_Escape)
        gone("screeningPage")
        compare(find("openScreening").text, "7 questions left")
    }

    function test_theClinicIsCalledFromTheQuestions() {
        openSession("2026-11-27T15:00")
        tap("openScreening")
        tap("segment-1", find("answer-eczema"))
        compare(find("callClinic").text, "Add your clinic's number")
        tap("callClinic")
        gone("screeningPage")
        mouseClick(find("input", find("clinicPhone")))
        write("+49 30 1234")
        tap("saveClinic")
        find("screeningPage")
        compare(find("callClinic").text, "Call clinic")
        tap("callClinic")
        compare(app.dialled(), ["+49301234"])
        tap("segment-0", find("answer-eczema"))
        gone("callClinic")
    }

    function test_thePreparationIsTicked() {
        openSession("2026-11-27T15:00")
        const row = find(`prep-${id}/tell-your-clinic/d-7/0`)
        tabTo("tick", row)
        keyClick(Qt.Key_Space)
        tryCompare(row, "done", true)
        keyClick(Qt.Key_Return)
        tryCompare(row, "done", false)
        tap("tick", row)
        tryCompare(row, "done", true)
        compare(model.screens.session.preparationText, "1 of 6 done")
        compareNoProblems()
    }

    function test_theCheckInsOfAnEarlierTreatment() {
        openWindow()
        const later = app.logTreatment("2026-11-17T09:00")
        id = app.logTreatment("2026-10-02T09:00")
        tap("go-more")
        tap("more-sessions")
        tap("session-" + id)
        gone("openCheckIns")
        tap("sessionCheckIn")
        find("checkInScreen")
        compare(model.screens.checkIn.session, id)
        tap("segment-1", find("symptom-redness"))
        tap("saveCheckIn")
        gone("checkInScreen")
        find("undoOffer").hide()
        find("sessionPage")
        tryCompare(find("openCheckIns"), "text", "1 check-in")
        compareNoProblems()
        tap("openCheckIns")
        find("course-redness")
        compare(model.screens.checkInHistory.session, id)
        keyClick(Qt.Key_Escape)
        gone("checkInHistoryScreen")
        find("sessionPage")
        keyClick(Qt.Key_Escape) // the focus has come back
        gone("sessionPage")
        tap("session-" + later)
        gone("openCheckIns")
    }

    function test_theCheckInsByKeyboard() {
        openSession("2026-11-17T09:00")
        tabTo("sessionCheckIn")
        keyClick(Qt.Key_Space)
        tap("segment-1", find("symptom-redness"))
        tap("saveCheckIn")
        gone("checkInScreen")
        find("undoOffer").hide()
        tabTo("openCheckIns")
        keyClick(Qt.Key_Return)
        find("checkInHistoryScreen")
        tabTo("howDoesItFeel")
        keyClick(Qt.Key_Return)
        find("checkInScreen")
        keyClick(Qt.Key_Escape)
        gone("checkInScreen")
        keyClick(Qt.Key_Escape)
        gone("checkInHistoryScreen")
        tabTo("sessionCheckIn")
        keyClick(Qt.Key_Space)
        find("checkInScreen")
    }

    function test_thePhotosOfATreatment() {
        openSession("2026-11-17T09:00")
        gone("openPhotos")
        app.addPhotos(["2026-11-18T09:00", "2026-11-17T10:00"])
        compare(find("openPhotos").text, "2 photos")
        compareNoProblems()
        app.look(true, 2, true)
        compareNoProblems()
        app.look(false, 1, false)
        tap("openPhotos")
        find("photoViewer")
        compare(model.photos.photoAt(find("photoViewer").start).identifier, model.screens.session.firstPhoto)
    }

    function test_anAppointmentHasNoCheckIns() {
        openSession("2026-11-27T15:00")
        gone("openCheckIns")
        gone("sessionCheckIn")
    }

    function test_didItTakePlace() {
        openPassed()
        gone("openScreening")
        tap("tookPlace")
        find("logTreatmentScreen")
        tap("save")
        gone("logTreatmentScreen")
        gone("tookPlace")
        compare(model.screens.session.appointment, false)
    }
}
