import QtQuick
import QtTest
import Afterglow.Components
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "ReducedMotion"

    Component { id: tick; TickMark { text: "Moisturise" } }
    Component { id: toast; Toast { width: 300; timeout: 0 } }
    Component { id: busy; BusyBar { width: 300 } }
    Component { id: sheet; Sheet { title: "Sheet" } }
    Component { id: ring; ProgressRing { value: "1" } }

    function arc(item) { return Tree.find(item, it => it.thickness !== undefined)[0] }

    function test_durations() {
        compare([Theme.appearDuration, Theme.tickDuration], [180, 120])
        Theme.reducedMotion = true
        compare([Theme.appearDuration, Theme.tickDuration], [0, 0])
    }

    function test_aTickIsThereAtOnce() {
        Theme.reducedMotion = true
        const item = createTemporaryObject(tick, test)
        const filled = Tree.find(item, it => it.radius !== undefined && Qt.colorEqual(it.color, Theme.sage))[0]
        item.done = true
        compare([filled.scale, filled.opacity], [1, 1])
    }

    function test_aTickGrowsOtherwise() {
        const item = createTemporaryObject(tick, test)
        const filled = Tree.find(item, it => it.radius !== undefined && Qt.colorEqual(it.color, Theme.sage))[0]
        item.done = true
        verify(filled.scale < 1)
        tryCompare(filled, "scale", 1)
    }

    function test_theRingIsFullAtOnce() {
        Theme.reducedMotion = true
        const item = createTemporaryObject(ring, test)
        item.progress = 0.5
        compare(arc(item).progress, 0.5)
    }

    function test_aToastIsThereAtOnce() {
        Theme.reducedMotion = true
        const item = createTemporaryObject(toast, test)
        item.show("Saved")
        compare(item.opacity, 1)
        item.hide()
        compare(item.opacity, 0)
    }

    function test_theBusyBarStandsStill() {
        Theme.reducedMotion = true
        const item = createTemporaryObject(busy, test)
        const bar = Tree.find(item.contentItem, it => it.radius !== undefined)[0]
        compare(bar.x, (item.width - bar.width) / 2)
    }

    function test_aSheetIsThereAtOnce() {
        Theme.reducedMotion = true
        const item = createTemporaryObject(sheet, test)
        item.open()
        tryVerify(() => item.opened)
        compare([item.opacity, item.rise], [1, 0])
    }
}
