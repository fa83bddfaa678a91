import QtQuick
import QtTest

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
