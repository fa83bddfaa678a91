import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "../components/tree.js" as Tree

// A test of the real window on the real app: each test function has a data folder and a window of its own. Any warning
// fails it.
TestCase {
    id: root

    property alias app: app
    property var model: null
    property var window: null
    // Whether the app's first pages were seen.
    property bool introduced: true
    // Whether the system has a share sheet and a photo picker.
    property bool phone: false

    TestApp { id: app }
    SignalSpy { id: announcements; target: Announcer; signalName: "announced" }

    function init() {
        // Qt's own: it stops its clock of animations later, and finds that it has stopped.
        failOnWarning(/^(?!QUnifiedTimer::stopAnimationDriver: driver is not running$)/)
        app.start(introduced, phone)
        model = app.model()
    }

    function cleanup() {
        window = null
        model = null
        app.stop()
    }

    function show(width = 390, height = 844) {
        window = app.show(width, height)
        tryCompare(window, "active", true)
    }

    // The window with the app open and, where asked for, a treatment in the journal; at ten o'clock that day.
    function openWindow(treatment = "", width = 390, height = 844) {
        app.open()
        if (treatment.length > 0)
            app.logTreatment(treatment)
        show(width, height)
    }

    // The buttons of a screen where nothing is yet, as rows of a test.
    function waysToBegin() {
        return [{tag: "treatment", button: "emptyStateButton", appointment: false},
                {tag: "appointment", button: "appointmentButton", appointment: true}]
    }

    // With three photos of one pose, shown as a grid.
    function openPhotos(width = 390, height = 844) {
        openWindow("2026-11-20T09:00", width, height)
        app.addPhotos(["2026-11-20T08:00", "2026-11-20T09:40", "2026-11-20T09:50"])
        tap("go-photos")
        return find("photoGrid")
    }

    // The pictures that are being opened are there, or can't be opened.
    function settled() {
        tryVerify(() => Tree.find(everything(), it => it.status !== undefined && it.sourceSize !== undefined
                                                      && it.status === Image.Loading).length === 0, 20000)
    }

    // What a screen reader is given to say without being asked, from listen() on and in its order.
    function listen() { announcements.clear() }

    function announced() {
        return announcements.signalArguments.map(([item, text]) => text)
    }

    // What stands in the window: its page and whatever is open over it.
    function everything() {
        return window.contentItem.parent
    }

    function all(name, below = everything()) {
        return Tree.find(below, it => it.objectName === name)
    }

    function maybe(name, below = everything()) {
        return all(name, below)[0] ?? null
    }

    // The item of that name, once it is there and has its size.
    function find(name, below = null) {
        let found = null
        tryVerify(() => {
            found = maybe(name, below ?? everything())
            return found !== null && found.width > 0 && found.height > 0
        }, 5000, `nothing visible is called ${name}`)
        return found
    }

    function gone(name, below = null) {
        tryVerify(() => maybe(name, below ?? everything()) === null, 5000, `${name} is still visible`)
    }

    // Scrolls it into view as a finger would, then clicks it.
    function tap(name, below = null) {
        tapItem(find(name, below))
    }

    function tapItem(item) {
        const page = pageOf(item)
        app.layOut()
        if (page !== null) {
            page.reveal(item)
            app.layOut()
            tryVerify(() => {
                const y = item.mapToItem(page, 0, item.height / 2).y
                return y > 0 && y < page.height
            })
        }
        mouseClick(item)
    }

    function pageOf(item) {
        for (let up = item.parent; up; up = up.parent) {
            if (up.reveal !== undefined)
                return up
        }
        return null
    }

    // Tab until the item of that name has the focus: it is reached by keyboard alone, and the only ring shows it. A field has its
    // border.
    function tabTo(name, below = null) {
        const wanted = find(name, below)
        let tabs = 0
        for (; tabs < 80 && !wanted.activeFocus; ++tabs)
            keyClick(Qt.Key_Tab)
        verify(wanted.activeFocus, `Tab doesn't reach ${name}`)
        if (tabs > 0 && wanted.cursorPosition === undefined)
            verify(Tree.find(everything(), it => String(it).startsWith("FocusRing")).length === 1, `no ring around ${name}`)
        return wanted
    }

    function write(text) {
        for (const character of text)
            keyClick(character)
    }

    // Rows of the checklist that are shown, in their order.
    function rows() {
        return Tree.find(everything(), it => it.objectName.startsWith("row-"))
    }

    function row(index = 0) {
        tryVerify(() => rows().length > index && rows()[index].width > 0)
        return find(rows()[index].objectName)
    }

    // Texts that aren't all there: cut at the end, or wider than the window.
    function cutTexts() {
        return Tree.texts(everything()).filter(text => {
            const left = text.mapToItem(everything(), 0, 0).x
            return text.truncated || text.paintedWidth > text.width + 1 && text.wrapMode !== Text.NoWrap
                || (inWindow(text) && (left < -0.5 || left + text.width > window.width + 0.5))
        }).map(text => `${text.text} (${text.width} wide, ${text.paintedWidth} painted, truncated: ${text.truncated})`)
    }

    // A screen reader finds all of it as it should, and nothing is cut.
    function compareNoProblems() {
        app.layOut()
        // On a busy machine a row may still be on its way to its place.
        awaitNone(() => app.accessibilityProblems(window), 3000)
        awaitNone(cutTexts, 3000)
    }

    // Waits until read(), what is wrong, is empty, and names it where it stays. Once it was empty it isn't asked again: a list makes
    // rows ahead, out of sight, and for a moment those are nowhere.
    function awaitNone(read, timeout) {
        let wrong = "?"
        tryCompare({get wrong() {
            if (wrong !== "")
                wrong = read().join(" | ")
            return wrong
        }}, "wrong", "", timeout)
    }

    // False for what stands in a line that slides sideways.
    function inWindow(item) {
        for (let up = item.parent; up; up = up.parent) {
            if (up.flickableDirection === Flickable.HorizontalFlick && up.interactive)
                return false
        }
        return true
    }

    // Whether all rows that a list has at the moment, and at least one, lie in its middle.
    function rowsInTheMiddle(list) {
        const rows = [...Array(list.count).keys()].map(index => list.itemAtIndex(index)).filter(row => row !== null)
        return rows.length > 0 && rows.every(row => Math.abs(row.x + row.width / 2 - list.width / 2) <= 1)
    }
}
