import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

// What shows photos and what is measured in them.
ComponentTest {
    id: test

    name: "Pictures"

    Component {
        id: comparison

        ComparisonView {
            width: 300
            height: 400
            firstLabel: "Before"
            secondLabel: "Day 3"
            firstName: "Front, before"
            secondName: "Front, day 3"
        }
    }
    Component { id: zoomable; ZoomableImage { width: 300; height: 400; name: "Front, day 3" } }
    Component {
        id: marked

        Item {
            width: 300
            height: 400

            MarkHandle {
                objectName: "mark"
                letter: "T"
                name: "Treated skin"
                onMovedTo: (x, y) => place = Qt.point(x, y)
            }
        }
    }
    Component {
        id: chart

        LineChart {
            width: 350
            spoken: "Redness: 4 before, 2 on day 3"
            points: [{ day: -1, value: 4, spread: 0.5, measured: true, label: "" },
                     { day: 1, value: 0, spread: 0, measured: false, label: "" },
                     { day: 3, value: 2, spread: 0.5, measured: true, label: "" }]
        }
    }

    function make(component, mirrored = false) {
        const item = createTemporaryObject(component, test)
        item.LayoutMirroring.enabled = mirrored
        item.LayoutMirroring.childrenInherit = true
        settle(item)
        return item
    }

    // Where the course begins and where it ends is said, whether or not a value is there.
    function test_aChartNamesItsFirstAndLastDay() {
        const item = make(chart)
        compare(item.ticks(), [-1, 1, 3, 7])
        item.points = [{ day: 3, value: 2, spread: 0.5, measured: true, label: "" }]
        compare(item.ticks(), [0, 3, 7])
        const words = Tree.texts(item).map(text => text.text)
        compare(words, ["Day 0", "Day 3", "Day 7"])
    }

    function named(item, name) { return Tree.find(item, it => it.objectName === name)[0] }

    function test_theLineMovesAsTheArrowsPoint_data() {
        return [{ tag: "left to right", mirrored: false }, { tag: "right to left", mirrored: true }]
    }

    function test_theLineMovesAsTheArrowsPoint(row) {
        const item = make(comparison, row.mirrored)
        const handle = named(item, "handle")
        const line = () => handle.x + handle.width / 2
        handle.forceActiveFocus(Qt.TabFocusReason)
        fuzzyCompare(line(), 150, 0.5)
        keyClick(Qt.Key_Right)
        fuzzyCompare(line(), 165, 0.5)
        compare(item.position > 0.5, !row.mirrored)
        for (let i = 0; i < 30; ++i)
            keyClick(Qt.Key_Left)
        fuzzyCompare(line(), 0, 0.5)
        compare(item.position, row.mirrored ? 1 : 0)
    }

    // The first one stands where reading begins; in the pictures themselves nothing is turned around.
    function test_beforeStandsWhereReadingBegins_data() { return test_theLineMovesAsTheArrowsPoint_data() }

    function test_beforeStandsWhereReadingBegins(row) {
        const item = make(comparison, row.mirrored)
        const centre = name => named(item, name).mapToItem(item, named(item, name).width / 2, 0).x
        compare(centre("firstLabel") < 150, !row.mirrored)
        compare(centre("secondLabel") > 150, !row.mirrored)
        item.mode = ComparisonView.SideBySide
        const pictures = Tree.find(item, it => it.frameRatio !== undefined)
        compare(pictures.map(it => it.name), ["Front, before", "Front, day 3"])
        tryVerify(() => (pictures[0].mapToItem(item, 0, 0).x < pictures[1].mapToItem(item, 0, 0).x) !== row.mirrored)
        for (const shown of Tree.find(item, it => it.sourceSize !== undefined))
            verify(!shown.mirror)
        // Each has round corners of its own.
        const corners = named(item, "firstCorners")
        tryVerify(() => Math.abs(corners.x + corners.border.width - pictures[0].x) < 0.5)
    }

    function test_bothPicturesAreEnlargedAroundTheFramesMiddle_data() {
        return [{ tag: "as it is", scale: 1, dx: 0, dy: 0, zoom: 1 },
                { tag: "smaller", scale: 0.9, dx: 0, dy: 0, zoom: 1 / 0.9 },
                { tag: "aside", scale: 1, dx: 0.05, dy: -0.03, zoom: 1 / 0.9 },
                { tag: "lower", scale: 1, dx: 0.01, dy: 0.1, zoom: 1 / 0.85 }]
    }

    function test_bothPicturesAreEnlargedAroundTheFramesMiddle(row) {
        const item = make(comparison)
        item.secondScale = row.scale
        item.secondDx = row.dx
        item.secondDy = row.dy
        item.zoom = row.zoom
        settle(item)
        const [first, second] = Tree.find(item, it => it.sourceSize !== undefined)
        fuzzyCompare(first.scale, row.zoom, 1e-9)
        const middle = first.mapToItem(item, first.width / 2, first.height / 2)
        fuzzyCompare(middle.x, 150, 1e-6)
        fuzzyCompare(middle.y, 200, 1e-6)
        // How far the nearest of the second one's edges is outside of the frame's corners: just there.
        const corners = [[0, 0], [300, 0], [0, 400], [300, 400]].map(([x, y]) => second.mapFromItem(item, x, y))
        const margins = corners.map(at => Math.min(at.x, second.width - at.x, at.y, second.height - at.y))
        fuzzyCompare(Math.min(...margins), 0, 0.01)
    }

    function test_fadedPicturesAreMixedWithNothingElse() {
        const item = make(comparison)
        const [first, second] = Tree.find(item, it => it.frameRatio !== undefined)
        verify(first.backed && second.backed)
        item.mode = ComparisonView.Fade
        verify(first.backed && !second.backed)
    }

    function test_bothPicturesAndTheLineHaveNames() {
        const item = make(comparison)
        compare(AccessibleProbe.name(item), "Front, before and Front, day 3")
        const handle = named(item, "handle")
        compare(AccessibleProbe.role(handle), "Slider")
        compare(AccessibleProbe.name(handle), "The line between the two photos")
        compare(AccessibleProbe.description(handle), "50%")
        verify(AccessibleProbe.focusable(handle))
        handle.value = 0.8 // what a screen reader does
        compare(item.position, 0.8)
        compare(AccessibleProbe.description(handle), "80%")
        const names = AccessibleProbe.namesBelow(item)
        verify(names.includes("Front, before") && names.includes("Front, day 3"), names)
        verify(!names.includes(""), names)
    }

    function test_aPictureIsZoomedWithinItsBounds() {
        const item = make(zoomable)
        compare(AccessibleProbe.role(item), "Graphic")
        compare(AccessibleProbe.name(item), "Front, day 3")
        verify(!item.zoomed)
        item.zoomIn()
        fuzzyCompare(item.zoom, 1.5, 1e-9)
        for (let i = 0; i < 9; ++i)
            item.zoomIn()
        compare(item.zoom, item.maximumZoom)
        item.panBy(1e6, 1e6)
        const image = named(item, "picture")
        const corner = image.mapToItem(item, image.width, image.height)
        fuzzyCompare(corner.x, 300, 0.5)
        fuzzyCompare(corner.y, 400, 0.5)
        item.zoomOut()
        verify(item.zoom < item.maximumZoom)
        item.fit()
        compare(item.zoom, 1)
    }

    // By touch: the test's mouse waits between two clicks, so that they are none.
    function test_aDoubleTapLooksCloselyThere() {
        const item = make(zoomable)
        const image = named(item, "picture")
        const doubleTap = (x, y) => {
            const touch = touchEvent(item)
            for (let i = 0; i < 2; ++i)
                touch.press(0, item, x, y).commit().release(0, item, x, y).commit()
        }
        doubleTap(75, 300)
        compare(item.zoom, 3)
        const touched = image.mapToItem(item, image.width / 4, image.height * 3 / 4)
        fuzzyCompare(touched.x, 75, 0.5)
        fuzzyCompare(touched.y, 300, 0.5)
        doubleTap(10, 10)
        compare(item.zoom, 1)
        compare(image.mapToItem(item, 0, 0), Qt.point(0, 0))
    }

    function test_aMarkIsMovedByKeysAndByDragging() {
        const mark = named(make(marked), "mark")
        compare(AccessibleProbe.role(mark), "Slider")
        compare(AccessibleProbe.name(mark), "Treated skin")
        verify(AccessibleProbe.focusable(mark))
        mark.forceActiveFocus(Qt.TabFocusReason)
        compare(Tree.find(mark, it => it.objectName === "ring").length, 1)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Down, Qt.ShiftModifier)
        fuzzyCompare(mark.place.x, 0.01, 1e-9)
        fuzzyCompare(mark.place.y, 0.002, 1e-9)
        mouseDrag(mark, mark.width / 2, mark.height / 2, -60, 30)
        verify(mark.place.x < -0.1)
        verify(mark.place.y > 0.05)
        verify(mark.activeFocus)
        compare(Tree.find(mark, it => it.objectName === "ring").length, 0) // it is for the keyboard
    }

    function test_theChartIsSaidInWords() {
        const item = make(chart)
        compare(AccessibleProbe.role(item), "Graphic")
        compare(AccessibleProbe.name(item), "Redness: 4 before, 2 on day 3")
        compare(item.measured.length, 2)
        const before = Tree.texts(item).find(text => text.text === "Before")
        verify(before.x < 100)
        item.LayoutMirroring.enabled = true
        tryVerify(() => Tree.texts(item).find(text => text.text === "Before").x > 200)
    }
}
