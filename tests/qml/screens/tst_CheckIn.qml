import QtQuick
import QtTest
import "../components/tree.js" as Tree

// "How does it feel?": from Today's list, from a treatment, and what was said so far.
ScreenTest {
    name: "CheckIn"

    property string session

    // Day 4 at 20:30, when it has been asked for half an hour.
    function openToday(width = 390, height = 844) {
        app.open()
        session = app.logTreatment("2026-11-20T09:00")
        app.setNow("2026-11-24T20:30")
        show(width, height)
        model.today.refresh()
    }

    function openCheckIn(width = 390, height = 844) {
        openToday(width, height)
        tap("answer", find(`row-${session}/check-in/d4/0`))
        find("checkInScreen")
    }

    // With one check-in.
    function openHistory() {
        openCheckIn()
        say("redness", 1)
        saveAndOpenHistory()
    }

    function saveAndOpenHistory() {
        tap("saveCheckIn")
        gone("checkInScreen")
        find("undoOffer").hide() // it is over what is at the bottom
        tap("treatmentBody")
        tap("checkInHistory")
        find("checkInHistoryScreen")
    }

    function say(symptom, strength) {
        tap(`segment-${strength}`, find(`symptom-${symptom}`))
    }

    function expectation(symptom) {
        return find("expectation", find(`symptom-${symptom}`)).text
    }

    function test_theMainPath() {
        openCheckIn()
        verify(!find("saveCheckIn").enabled)
        say("swelling", 1)
        compare(expectation("swelling"), "Usual until day 5")
        compare(find("calmTitle").text, "This is as expected")
        say("redness", 3)
        compare(expectation("redness"), "Stronger than expected")
        gone("calmTitle")
        tap("flag-pus")
        find("contactAdvice")
        verify(find("flag-pus").checked)
        tap("saveCheckIn")
        gone("checkInScreen")
        compare(find("undoOffer").text, "Check-in saved. Please contact your clinic.")
        tryVerify(() => find(`row-${session}/check-in/d4/0`).done)
    }

    function test_theAdviceIsAnnouncedWhenItIsAnother() {
        openCheckIn()
        listen()
        say("swelling", 1)
        const calm = "This is as expected. " + model.screens.checkIn.adviceText
        compare(announced(), [calm])
        say("swelling", 0)
        compare(announced(), [calm])
        tap("flag-pus")
        tryVerify(() => announced().length === 2)
        compare(announced()[1], `${model.screens.checkIn.adviceTitle}. ${model.screens.checkIn.adviceText}`)
        verify(find("contactAdvice").visible)
        tap("flag-pus")
        compare(announced().slice(2), [calm])
    }

    function test_byKeyboard() {
        openCheckIn()
        tabTo("segment-0", find("symptom-redness"))
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Right)
        compare(find("scale", find("symptom-redness")).currentIndex, 1)
        tabTo("flag-fever")
        keyClick(Qt.Key_Space)
        tryCompare(find("flag-fever"), "checked", true)
        keyClick(Qt.Key_Return)
        tryCompare(find("flag-fever"), "checked", false)
        tabTo("saveCheckIn")
        keyClick(Qt.Key_Space)
        gone("checkInScreen")
        verify(model.screens.checkIn.hasEarlier)
    }

    function test_escapeKeepsWhatWasBegun() {
        openCheckIn()
        say("pain", 1)
        keyClick(Qt.Key_Escape)
        gone("checkInScreen")
        tap("answer", find(`row-${session}/check-in/d4/0`))
        compare(find("scale", find("symptom-pain")).currentIndex, 1)
        tap("startOver")
        tryCompare(find("scale", find("symptom-pain")), "currentIndex", -1)
    }

    function test_theReportIsShownBeforeItIsShared() {
        openCheckIn()
        tap("flag-pus")
        tap("second", find("contactAdvice"))
        verify(find("sharedText").text.includes("Warning signs: Pus or crusting"))
        tap("copyText")
        gone("sharedText")
        compare(find("checkInNotice").text, "Copied")
    }

    function test_withoutANumberTheClinicIsAskedFor() {
        openCheckIn()
        tap("flag-pus")
        compare(find("urgentRetry", find("contactAdvice")).text, "Add your clinic's number")
        tap("urgentRetry", find("contactAdvice"))
        gone("checkInScreen")
        mouseClick(find("input", find("clinicPhone")))
        write("030 123")
        tap("saveClinic")
        gone("clinicPage")
        // What was said is still there, and the call a tap away.
        verify(find("flag-pus").checked)
        compare(find("urgentRetry", find("contactAdvice")).text, "Call clinic")
        keyClick(Qt.Key_Escape)
        gone("checkInScreen")
    }

    function test_theClinicIsOneTapAway() {
        openCheckIn()
        model.screens.clinic.write("Praxis am Park", "030 123-4")
        verify(model.screens.clinic.save())
        tap("flag-pus")
        tap("urgentRetry", find("contactAdvice"))
        compare(app.dialled(), ["0301234"])
        find("checkInScreen")
    }

    function test_inAnEmergencyTheClinicIsNotTheLoudestButton() {
        openCheckIn()
        tap("flag-pus")
        find("urgentRetry", find("contactAdvice"))
        tap("flag-breathing")
        gone("urgentRetry")
        find("retry", find("contactAdvice"))
    }

    function test_fromATreatment() {
        openToday()
        tap("treatmentBody")
        tap("checkInHistory")
        find("noCheckIns")
        tap("howDoesItFeel")
        say("redness", 1)
        tap("saveCheckIn")
        gone("checkInScreen")
        tap("treatmentBody")
        tap("checkInHistory")
        find("course-redness")
        tap("shareEntry")
        verify(find("sharedText").text.includes("Redness: Mild"))
        tap("closeSheet")
        gone("sharedText")
        tap("back")
        gone("checkInHistoryScreen")
    }

    function test_aSavedCheckInIsTakenBack() {
        openCheckIn()
        say("redness", 3)
        tap("flag-fever")
        tap("saveCheckIn")
        gone("checkInScreen")
        const row = find(`row-${session}/check-in/d4/0`)
        tryCompare(row, "done", true)
        tap("toastAction", find("undoOffer"))
        gone("undoOffer")
        tryVerify(() => !find(`row-${session}/check-in/d4/0`).done)
        tap("answer", find(`row-${session}/check-in/d4/0`))
        find("startOver")
        compare(find("scale", find("symptom-redness")).currentIndex, 3)
        verify(find("flag-fever").checked)
        verify(!model.screens.checkIn.hasEarlier)
    }

    function test_oneIsRemovedFromTheHistoryAndBroughtBack() {
        openHistory()
        find("course-redness")
        tap("removeEntry")
        find("noCheckIns")
        gone("course-redness")
        compare(find("undoBar").text, "Check-in removed")
        verify(!model.screens.checkIn.hasEarlier)
        tap("toastAction", find("undoBar"))
        gone("undoBar")
        gone("noCheckIns")
        find("course-redness")
        verify(model.screens.checkIn.hasEarlier)
    }

    function test_theCourseHasAPointForEachCheckIn() {
        openHistory()
        app.setNow("2026-11-25T20:30")
        tap("howDoesItFeel")
        say("redness", 2)
        saveAndOpenHistory()
        tryVerify(() => Tree.find(everything(), it => it.objectName.startsWith("checkIn-")).length === 2)
        const chart = Tree.find(find("course-redness"), it => it.spoken !== undefined && it.leastDays !== undefined)[0]
        compare(chart.points.map(point => point.value), [1, 2])
        verify(app.readAloud(window).includes("Graphic: Redness. Day 4: Mild. Day 5: Medium"))
    }

    function test_theHistoryByKeyboard() {
        openHistory()
        tabTo("removeEntry")
        keyClick(Qt.Key_Return)
        find("noCheckIns")
        tabTo("howDoesItFeel") // the focus has stayed on the page
        keyClick(Qt.Key_Escape)
        gone("checkInHistoryScreen")
    }

    function test_controlsOfTheHistory() {
        openHistory()
        compare(app.accessibilityProblems(window), [])
        const found = app.controls(window)
        for (const control of ["Button: Share the report of Day 4", "Button: Remove the check-in of Day 4, Tuesday 24\u00a0November, 20:30"])
            verify(found.includes(control), `${control} isn't among: ${found.join("; ")}`)
        for (const button of ["shareEntry", "removeEntry"])
            verify(find(button).width >= 44 && find(button).height >= 44, `${button} is too small`)
    }

    function test_aPhotoRowOpensTheCamera() {
        openToday()
        app.setNow("2026-11-25T09:30")
        model.today.refresh()
        tap("answer", find(`row-${session}/photo/d5/0`))
        find("cameraScreen")
    }

    function test_controls() {
        openCheckIn()
        say("redness", 3)
        compare(app.accessibilityProblems(window), [])
        const found = app.controls(window)
        for (const control of ["Button: Close", "RadioButton: Strong", "CheckBox: Pus or crusting", "EditableText: Note",
                               "Button: Save check-in", "Button: Share report"])
            verify(found.includes(control), `${control} isn't among: ${found.join("; ")}`)
    }

    function test_noTextIsCut_data() {
        return [{tag: "narrow", width: 360, scale: 1, mirrored: false}, {tag: "large", width: 390, scale: 2, mirrored: false},
                {tag: "mirrored", width: 390, scale: 1, mirrored: true}, {tag: "wide", width: 1200, scale: 1, mirrored: false}]
    }

    function test_noTextIsCut(data) {
        app.look(false, data.scale, data.mirrored)
        openCheckIn(data.width, 844)
        say("redness", 3)
        tap("flag-breathing")
        app.layOut()
        compare(cutTexts(), [])
        tap("saveCheckIn")
        gone("checkInScreen")
        tap("treatmentBody")
        tabTo("checkInHistory") // at 200 % it is below the fold, and what has the focus is scrolled to
        keyClick(Qt.Key_Return)
        find("course-redness")
        app.layOut()
        compare(cutTexts(), [])
        tabTo("removeEntry")
        keyClick(Qt.Key_Return)
        find("undoBar")
        app.layOut()
        compare(cutTexts(), [])
    }
}
