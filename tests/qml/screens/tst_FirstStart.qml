import QtQuick
import QtTest
import Afterglow.Components
import "../components/tree.js" as Tree

// From the first start to the first treatment, and the example that one can look around in.
ScreenTest {
    id: root

    property int taps: 0

    name: "FirstStart"
    introduced: false

    function press(name) {
        ++taps
        tap(name)
    }

    function openFirst(width = 390, height = 844) {
        taps = 0
        app.open()
        show(width, height)
        find("firstStart")
    }

    function title() {
        return find("firstTitle").text
    }

    // All that is to be read in the window now.
    function words() {
        return Tree.texts(everything()).map(text => text.text).join(" ").replace(/\u00a0/g, " ")
    }

    function test_everyPageThenATreatmentInSixTaps() {
        openFirst()
        compare(maybe("bottomBar"), null)
        const titles = [title()]
        for (let i = 0; i < 3; ++i) {
            compareNoProblems()
            press("next")
            tryVerify(() => titles.indexOf(title()) < 0)
            titles.push(title())
        }
        compareNoProblems()
        press("startTreatment")
        find("logTreatmentScreen")
        press("area-face")
        press("save")
        find("checklist")
        verify(taps <= 6, `${taps} taps`)
        compare(app.sessions().length, 1)
        verify(model.settings.introduced)
        find("bottomBar")
    }

    function test_whatThePagesPromise() {
        openFirst()
        const pages = [words()]
        for (let i = 0; i < 2; ++i) {
            tap("next")
            tryCompare(find("pageDots"), "currentIndex", i + 1)
            pages.push(words())
        }
        for (const promise of ["tells you what to do today", "Your photos stay on this device", "no account and no server",
                               "Photos are encrypted", "not medical advice", "follow your clinic"])
            verify(pages.some(page => page.includes(promise)), `no page says "${promise}"`)
    }

    function test_skipping() {
        openFirst()
        tap("skip")
        tap("startAppointment")
        find("logTreatmentScreen")
        verify(model.logTreatment.appointment)
        // Who gives up there finds the same choice on Today.
        tap("cancel")
        find("emptyState")
        compare(maybe("firstStart"), null)
    }

    function test_pagesTurnBackAndForth_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}]
    }

    function test_pagesTurnBackAndForth(data) {
        app.look(false, 1, data.mirrored)
        openFirst()
        const dots = find("pageDots")
        tryVerify(() => find("next").activeFocus)
        keyClick(data.mirrored ? Qt.Key_Left : Qt.Key_Right)
        tryCompare(dots, "currentIndex", 1)
        keyClick(data.mirrored ? Qt.Key_Right : Qt.Key_Left)
        tryCompare(dots, "currentIndex", 0)
        keyClick(Qt.Key_Return)
        tryCompare(dots, "currentIndex", 1)
        tap("back")
        tryCompare(dots, "currentIndex", 0)
        const pages = find("firstPages")
        const from = data.mirrored ? 40 : pages.width - 40
        mouseDrag(pages, from, pages.height / 2, data.mirrored ? 280 : -280, 0)
        tryCompare(dots, "currentIndex", 1)
        compare(dots.Accessible.name, "Page 2 of 4")
    }

    function test_goingBack_data() {
        return [{tag: "Escape", key: Qt.Key_Escape}, {tag: "Back", key: Qt.Key_Back}]
    }

    function test_goingBack(data) {
        openFirst()
        tap("skip")
        for (const page of [2, 1, 0]) {
            keyClick(data.key)
            tryCompare(find("pageDots"), "currentIndex", page)
        }
    }

    function test_byKeyboardAlone() {
        openFirst()
        for (let i = 0; i < 3; ++i)
            keyClick(Qt.Key_Return)
        tryCompare(find("pageDots"), "currentIndex", 3)
        tabTo("startTreatment")
        keyClick(Qt.Key_Return)
        find("logTreatmentScreen")
    }

    function test_looks_data() {
        const looks = []
        for (const [width, height] of [[360, 640], [844, 390], [1200, 900]]) {
            for (const scale of [1, 2])
                looks.push({tag: `${width}x${height}, text ${scale}`, width: width, height: height, scale: scale})
        }
        return looks
    }

    function test_looks(data) {
        app.look(true, data.scale, false)
        openFirst(data.width, data.height)
        for (let i = 0; i < 3; ++i) {
            compareNoProblems()
            tap("next")
            tryCompare(find("pageDots"), "currentIndex", i + 1)
        }
        compareNoProblems()
        tap("lookAround")
        find("exampleBanner")
        compareNoProblems()
    }

    function test_whoHasAJournalIsNotIntroduced() {
        app.open()
        app.logTreatment("2026-11-20T09:00")
        verify(!model.settings.introduced)
        show()
        find("checklist")
        compare(maybe("firstStart"), null)
        app.restart()
        model = app.model()
        app.open()
        show()
        find("checklist")
        compare(maybe("firstStart"), null)
    }

    function test_theExampleIsMarkedOnEveryPlaceAndGoesWithOneTap() {
        openFirst()
        tap("skip")
        tap("lookAround")
        find("exampleBanner")
        find("checklist")
        verify(app.files().indexOf("demo") >= 0)
        for (const place of ["go-photos", "go-more", "go-today"]) {
            tap(place)
            find("endExample")
        }
        tap("newTreatment")
        find("logTreatmentScreen")
        find("endExample")
        // A second start finds it again.
        app.restart()
        model = app.model()
        app.open()
        show()
        find("exampleBanner")
        compare(app.sessions().length, 3)
        tabTo("endExample")
        keyClick(Qt.Key_Return)
        find("emptyState")
        gone("exampleBanner")
        compare(app.sessions(), [])
        compare(app.files().indexOf("demo"), -1)
    }

    function test_belowTheExamplesStripNothingIsCovered() {
        app.cover(0, 47, 0, 0)
        openFirst()
        tap("skip")
        tap("lookAround")
        const banner = find("exampleBanner")
        compare(banner.topPadding, 47)
        const strip = banner.height
        tap("newTreatment")
        verify(find("header").mapToItem(null, 0, 0).y < strip + 20, "the strip's room is left once more")
        tap("cancel")
        tap("endExample")
        find("emptyState")
        tap("newTreatment")
        verify(find("header").mapToItem(null, 0, 0).y >= 47)
    }

    function test_theExampleSaysNothingOfWhereItsKeyIs() {
        openFirst()
        tap("skip")
        tap("lookAround")
        find("exampleBanner")
        tap("go-photos")
        tryVerify(() => model.photos.readable)
        tap("encrypted")
        find("closeSheet")
        compare(maybe("keyPlace"), null)
        keyClick(Qt.Key_Escape)
        gone("closeSheet")
        tap("go-more")
        tap("more-privacy")
        verify(find("keySection").text.startsWith("The key is made with your first photo."))
    }

    function test_thePermissionIsAskedForOnceAfterTheFirstTreatment() {
        app.wantPermission()
        openFirst()
        tap("skip")
        tap("startTreatment")
        compare(maybe("allowReminders"), null)
        tap("area-face")
        tap("save")
        find("allowReminders")
        for (const reason of ["Some care depends on the hour", "Afterglow can tell you when it is time",
                              "On the lock screen it only says", "You can change this at any time"])
            verify(words().includes(reason), `the sheet doesn't say "${reason}"`)
        compare(app.permissionAsked(), 0)
        compareNoProblems()
        tap("allowReminders")
        gone("allowReminders")
        compare(app.permissionAsked(), 1)
    }

    function test_whoDoesNotWantRemindersIsNotAskedAgain() {
        app.wantPermission()
        model.endIntroduction()
        openWindow()
        for (const [area, asked] of [["area-face", true], ["area-neck", false]]) {
            if (asked)
                tap("emptyStateButton")
            else
                tap("newTreatment")
            tap(area)
            tap("save")
            find("checklist")
            if (asked) {
                find("allowReminders")
                tap("closeSheet")
            }
            gone("allowReminders")
        }
        compare(app.permissionAsked(), 0)
        compare(app.sessions().length, 2)
    }

    function test_theFirstFrameHasTheColourThatWasChosen() {
        app.look(true, 1, false)
        window = app.show(390, 844)
        verify(window.color.hslLightness < 0.2)
        verify(Qt.colorEqual(window.color, Theme.background))
    }
}
