import QtQuick
import QtTest

// The timeline: how a treatment heals, day by day, and the series.
ScreenTest {
    name: "Timeline"

    readonly property string tracks: "healingTracks"

    function openTimeline(treatment = "2026-11-17T09:00", width = 390, height = 844) {
        openWindow(treatment, width, height)
        tap("go-timeline")
        return find("timelineScreen")
    }

    // The card of a day, once the list has made it.
    function day(number) {
        const id = model.screens.timeline.sessionId
        return find(`day-${id}/${number}`)
    }

    function test_beforeTheFirstTreatment_data() { return waysToBegin() }

    function test_beforeTheFirstTreatment(data) {
        openTimeline("")
        find("timelineEmpty")
        compare(maybe("healingView"), null)
        tap("segment-1", find("timelineParts"))
        tap(data.button)
        find("logTreatmentScreen")
        compare(maybe("appointmentNote") !== null, data.appointment)
    }

    function test_theDays() {
        openTimeline()
        compare(day(0).title, "Treatment · 09:00")
        compare(day(3).overline, "Day 3 · Today")
        verify(day(3).isToday)
        find(tracks)
        verify(rowsInTheMiddle(find("healingView")))
        verify(!day(1).open)
        tap("dayBody", day(1))
        verify(day(1).open)
        tap("dayBody", day(3))
        verify(day(3).open)
        verify(!day(1).open) // one at a time
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 5000, cutTexts().join("; "))
    }

    function test_aDayThatOpensIsInSight() {
        openTimeline()
        const view = find("healingView")
        view.scrolled = true // as by a finger
        view.positionViewAtIndex(day(5).index, ListView.End)
        app.layOut()
        const closed = day(5).height
        tap("dayBody", day(5))
        tryVerify(() => day(5).height > closed)
        verify(day(5).height > view.height)
        tryVerify(() => Math.abs(day(5).y - view.contentY) <= 1) // its beginning
    }

    function test_theDaysByKeyboard() {
        openTimeline()
        tabTo("dayBody", day(1))
        keyClick(Qt.Key_Space)
        verify(day(1).open)
        keyClick(Qt.Key_Return)
        verify(!day(1).open)
    }

    function test_anotherTreatment() {
        openWindow("2026-11-17T09:00")
        app.logTreatment("2026-11-05T09:00", "scalp")
        tap("go-timeline")
        compare(day(3).overline, "Day 3 · Today")
        compare(find("session-0").text, "Face · 17\u00a0November")
        verify(find("session-0").checked)
        find("healingView").scrolled = true // as a finger does
        find("healingView").positionViewAtBeginning()
        tap("session-1")
        compare(day(0).overline, "Day 0 · Thu 5\u00a0Nov")
        verify(!find("session-0").checked)
    }

    function test_theLastDayIsReached() {
        openTimeline()
        find("healingView").positionViewAtEnd()
        compare(day(365).title, "Yearly touch-up")
        verify(maybe("day-" + model.screens.timeline.sessionId + "/0") === null || day(365).y > day(0).y)
    }

    function test_photosOfADay() {
        openWindow("2026-11-20T09:00")
        app.addPhotos(["2026-11-20T09:40", "2026-11-20T09:50"])
        tap("go-timeline")
        find("dayPhoto", day(0))
        tap("dayBody", day(0))
        find("dayPhoto-1", day(0))
    }

    function test_theSeries() {
        openTimeline()
        tap("segment-1", find("timelineParts"))
        compare(find("seriesHeadline").text, "Next session: opens in 25 days")
        verify(rowsInTheMiddle(find("seriesView")))
        compare(find("plannedSessions").text, "6")
        tap("fewerSessions")
        compare(find("plannedSessions").text, "5")
        tap("moreSessions")
        compare(find("plannedSessions").text, "6")
        tap("seriesSession-" + model.screens.timeline.sessionId)
        find("logTreatmentScreen")
    }

    function test_theSeriesByKeyboard() {
        openTimeline()
        tabTo("segment-0", find("timelineParts"))
        keyClick(Qt.Key_Right)
        tabTo("fewerSessions")
        keyClick(Qt.Key_Space)
        compare(find("plannedSessions").text, "5")
        tabTo("moreSessions")
        keyClick(Qt.Key_Return)
        compare(find("plannedSessions").text, "6")
        tabTo("seriesSession-" + model.screens.timeline.sessionId)
        keyClick(Qt.Key_Return)
        find("logTreatmentScreen")
        keyClick(Qt.Key_Escape)
        gone("logTreatmentScreen")
        tabTo("bookSession")
        keyClick(Qt.Key_Space)
        find("logTreatmentScreen")
        verify(model.logTreatment.appointment)
    }

    function test_theNextSessionIsEnteredFromTheSeries() {
        openTimeline()
        tap("segment-1", find("timelineParts"))
        tap("bookSession")
        find("logTreatmentScreen")
        verify(model.logTreatment.appointment)
        tap("save")
        gone("logTreatmentScreen")
        gone("bookSession")
    }

    function test_aReaderHearsAll() {
        openTimeline()
        compare(app.accessibilityProblems(window), [])
        tap("segment-1", find("timelineParts"))
        compare(app.accessibilityProblems(window), [])
        verify(app.controls(window).includes("Button: One session more"))
    }

    function test_largeAndMirrored() {
        app.look(false, 2, true)
        openTimeline("2026-11-17T09:00", 360, 640)
        day(1)
        compare(cutTexts(), [])
        tap("segment-1", find("timelineParts"))
        find("seriesHeadline")
        compare(cutTexts(), [])
    }
}
