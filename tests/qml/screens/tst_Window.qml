import QtQuick
import QtTest
import Afterglow.Components

// The window in its widths and looks: everything stays whole and can be reached.
ScreenTest {
    name: "Window"

    function test_width_data() {
        return [{tag: "360", width: 360, rail: false}, {tag: "390", width: 390, rail: false},
                {tag: "839", width: 839, rail: false}, {tag: "840", width: 840, rail: true},
                {tag: "1200", width: 1200, rail: true}]
    }

    function test_width(data) {
        openWindow("2026-11-20T09:00", data.width)
        compare(window.width, data.width)
        find(data.rail ? "navigationRail" : "bottomBar")
        compare(maybe(data.rail ? "bottomBar" : "navigationRail"), null)
        compareCutTexts()
        const card = find("checklist")
        verify(card.width <= 640)

        tap("newTreatment")
        find("logTreatmentScreen")
        gone(data.rail ? "navigationRail" : "bottomBar")
        compareCutTexts()
        tap("area-face")
        tap("cancel")
        find(data.rail ? "navigationRail" : "bottomBar")
    }

    function test_theBarGivesWayToTheRail() {
        openWindow("2026-11-20T09:00", 390)
        find("bottomBar")
        window.width = 900
        find("navigationRail")
        gone("bottomBar")
        window.width = 390
        find("bottomBar")
        gone("navigationRail")
    }

    function test_look_data() {
        const looks = []
        for (const width of [360, 390, 1200]) {
            for (const scale of [1, 1.3, 2]) {
                for (const mirrored of [false, true]) {
                    looks.push({tag: `${width} wide, text ${scale}${mirrored ? ", right to left" : ""}`, width: width,
                                scale: scale, mirrored: mirrored})
                }
            }
        }
        return looks
    }

    function test_look(data) {
        app.look(data.mirrored, data.scale, data.mirrored)
        openWindow("2026-11-17T09:00", data.width, 800)
        find("checklist")
        compareCutTexts()
        const first = rows()[0]
        tap("task", first)
        find("snooze", first)
        compareCutTexts()
        tap("snooze", first)
        find("snooze-0")
        compareCutTexts()
        tap("closeSheet")
        gone("closeSheet")
        tap("tick", first)
        tryVerify(() => first.done)
        find("undoBar")
        compareCutTexts()

        tap("newTreatment")
        tap("more")
        compareCutTexts()
        for (const field of ["when", "plan", "series", "needleExact"]) {
            tap(field)
            find("closeSheet")
            compareCutTexts()
            keyClick(Qt.Key_Escape)
            gone("closeSheet")
        }
    }

    function compareCutTexts() {
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 3000, `cut: ${cutTexts().join(" | ")}`)
    }

    function test_rightToLeft() {
        openWindow("2026-11-20T09:00")
        const tick = find("tick", row())
        verify(tick.mapToItem(everything(), 0, 0).x < window.width / 2)
        app.look(false, 1, true)
        tryVerify(() => tick.mapToItem(everything(), 0, 0).x > window.width / 2)
        tap("task", row())
        tap("snooze", row())
        const title = find("closeSheet")
        tryVerify(() => title.mapToItem(everything(), 0, 0).x < window.width / 2)
    }

    function test_theTextGrows() {
        openWindow("2026-11-20T09:00")
        const line = find("dateLine")
        const before = line.font.pixelSize
        app.look(false, 2, false)
        tryCompare(line.font, "pixelSize", 2 * before)
    }

    function test_darkness() {
        openWindow("2026-11-20T09:00")
        verify(window.color.hslLightness > 0.8)
        app.look(true, 1, false)
        tryVerify(() => window.color.hslLightness < 0.2)
    }

    // What the system's bars and the camera's cutout cover stays free of anything that can be pressed.
    function test_coveredEdges_data() {
        return [{tag: "phone", width: 390, ways: ["go-today", "go-more"]},
                {tag: "right to left", width: 390, ways: ["go-today", "go-more"], mirrored: true},
                {tag: "wide", width: 1200, ways: ["go-today"]}]
    }

    function test_coveredEdges(data) {
        app.look(false, 1, data.mirrored ?? false)
        openWindow("2026-11-20T09:00", data.width)
        app.cover(70, 60, 80, 90)
        compare([Theme.safeLeft, Theme.safeTop, Theme.safeRight, Theme.safeBottom], [70, 60, 80, 90])
        compareUncovered(["reminders", "treatmentBody", ...data.ways])
        tap("newTreatment")
        compareUncovered(["cancel", "save"])
        tap("cancel")
        tap("go-more")
        tap("more-look")
        compareUncovered(["theme"])
        verify(find("back").mapToItem(everything(), 0, 0).y >= 60)
        app.cover(0, 0, 0, 0)
        compare([Theme.safeLeft, Theme.safeTop, Theme.safeRight, Theme.safeBottom], [0, 0, 0, 0])
    }

    function compareUncovered(names) {
        app.layOut()
        for (const name of names) {
            const item = find(name)
            const at = item.mapToItem(everything(), 0, 0)
            verify(at.x >= 70 && at.y >= 60 && at.x + item.width <= window.width - 80 && at.y + item.height <= window.height - 90,
                   `${name} is covered: ${at}, ${item.width} × ${item.height}`)
        }
    }

    // A phone's key or gesture. Escape does the same, in the tests of each page.
    function test_goingBack_data() {
        const ways = {lookPage: ["go-more", "more-look"], logTreatmentScreen: ["go-today", "newTreatment"],
                      checkInHistoryScreen: ["go-today", "treatmentBody", "checkInHistory"],
                      checkInScreen: ["go-today", "treatmentBody", "checkInNow"], photoViewer: ["photo-1"],
                      compareScreen: ["compareButton"], timeLapseScreen: ["timeLapseButton"],
                      rednessScreen: ["photosMenu", "menuRedness"]}
        return Object.keys(ways).map(page => ({tag: page, way: ways[page]}))
    }

    function test_goingBack(data) {
        openPhotos()
        settled()
        for (const name of data.way)
            tap(name)
        find(data.tag)
        tryVerify(() => !model.compare.busy && !model.timeLapse.preparing, 20000)
        keyClick(Qt.Key_Back)
        gone(data.tag)
    }

    function test_aNotificationLeadsToToday() {
        openWindow("2026-11-20T09:00")
        tap("newTreatment")
        find("logTreatmentScreen")
        model.showToday()
        gone("logTreatmentScreen")
        find("todayPage")
    }

    // What would show nothing isn't offered in the second pane either.
    function test_theSecondPaneGoesWithTheKey() {
        openPhotos(1200, 900)
        find("sidePane")
        app.loseKey()
        gone("sidePane")
        find("keyProblem")
    }
}
