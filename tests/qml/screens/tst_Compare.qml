import QtQuick
import QtTest
import "../components/tree.js" as Tree

// Two photos over each other.
ScreenTest {
    name: "Compare"

    function openCompare(width = 390, height = 844) {
        openPhotos(width, height)
        find("photo-2")
        tap("compareButton")
        find("comparison")
        tryVerify(() => !model.compare.busy, 20000)
    }

    function test_theSlider() {
        openCompare()
        const view = find("comparison")
        compare(find("firstLabel").text, "Before")
        compare(find("secondLabel").text, "Day 0")
        verify(model.compare.aligned)
        const handle = tabTo("handle")
        const before = view.position
        keyClick(Qt.Key_Right)
        verify(view.position > before)
        mouseDrag(handle, handle.width / 2, handle.height / 2, -100, 0)
        verify(view.position < before)
    }

    // As every control's: not where the page was just opened, nor for a finger.
    function test_theRingIsForTheKeyboard() {
        openCompare()
        const handle = find("handle")
        compare(maybe("ring", handle), null)
        mouseClick(handle)
        verify(handle.activeFocus)
        compare(maybe("ring", handle), null)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Backtab)
        verify(handle.activeFocus)
        find("ring", handle)
        mouseClick(handle)
        compare(maybe("ring", handle), null)
    }

    // From right to left the first one stands on the right: a step to the right shows less of it.
    function test_theSliderMirrored() {
        app.look(false, 1, true)
        openCompare()
        const view = find("comparison")
        const label = find("firstLabel")
        verify(label.mapToItem(view, 0, 0).x > view.width / 2)
        tabTo("handle")
        const before = view.position
        keyClick(Qt.Key_Right)
        verify(view.position < before)
    }

    function test_theModes() {
        openCompare()
        const view = find("comparison")
        tap("segment-1", find("compareMode"))
        compare(maybe("handle"), null)
        verify(find("secondLabel").mapToItem(view, 0, 0).x > view.width / 2)
        tap("segment-2", find("compareMode"))
        find("fade")
        tap("segment-3", find("compareMode"))
        // Nothing blinks by itself under reduced motion.
        const shown = view.blinkSecond
        verify(!view.blinking)
        tap("blinkNow")
        compare(view.blinkSecond, !shown)
    }

    function test_choosing() {
        openCompare()
        const second = model.compare.second.identifier
        tap("pick-1")
        verify(model.compare.second.identifier !== second)
        tap("segment-0", find("replacing"))
        tap("pick-2")
        compare(model.compare.first.identifier, second)
        tap("exchange")
        compare(model.compare.second.identifier, second)
        tap("suggestion-0")
        compare(find("firstLabel").text, "Before")
        tap("aligning")
        verify(!model.compare.aligned)
    }

    // A tablet held upright has its room below the pictures, not beside them.
    function test_whereTheControlsStand_data() {
        return [{tag: "phone", width: 390, height: 844, beside: false}, {tag: "tablet", width: 840, height: 1100, beside: false},
                {tag: "wide", width: 1200, height: 900, beside: true}]
    }

    function test_whereTheControlsStand(data) {
        openCompare(data.width, data.height)
        const view = find("comparison")
        const controls = find("compareControls")
        tryCompare(controls, "width", data.beside ? 380 : data.width)
        compare(controls.y >= view.y + view.height, !data.beside)
    }

    function test_sharingIsAskedFirst() {
        openCompare()
        tapItem(Tree.find(find("compareHeader"), it => it.text === "Share…" && it.clicked !== undefined)[0])
        find("confirmShare")
        keyClick(Qt.Key_Escape)
        gone("confirmShare")
        keyClick(Qt.Key_Escape)
        gone("compareScreen")
        find("photoGrid")
    }

    function test_nothingIsCut_data() {
        return [{tag: "phone", width: 390}, {tag: "narrow, large text", width: 360, scale: 2},
                {tag: "mirrored", width: 390, mirrored: true}, {tag: "wide", width: 1200}]
    }

    function test_nothingIsCut(data) {
        app.look(data.width === 1200, data.scale ?? 1, data.mirrored ?? false)
        openCompare(data.width, 844)
        settled()
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 5000, cutTexts().join("; "))
        compare(app.accessibilityProblems(window), [])
    }
}
