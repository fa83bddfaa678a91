import QtQuick
import QtTest
import "../components/tree.js" as Tree

// Ten thousand photos take no more memory than a screen of them, and all that stay in sight are shown. On its own: the memory's peak is
// the process's.
ScreenTest {
    name: "ManyPhotos"

    function pictures() { return Tree.find(everything(), it => it.objectName === "picture" && it.status !== undefined) }
    function settle() {
        tryVerify(() => pictures().every(it => it.status === Image.Ready), 20000,
                  `${pictures().filter(it => it.status !== Image.Ready).length} photos are missing`)
    }

    function test_scrollingThroughAll() {
        app.open()
        for (let month = 1; month <= 9; ++month)
            app.logTreatment(`2026-0${month}-20T09:00`)
        app.addManyPhotos(10000)
        show()
        tap("go-photos")
        const grid = find("photoGrid")
        tryCompare(model.photos, "count", 10000)
        find("photo-0")
        settle()
        grid.scrolled = true
        const end = () => grid.originY + grid.contentHeight - grid.height
        for (let page = 0; grid.contentY < end(); ++page) {
            // As a fling goes: most rows are made, few stay.
            grid.contentY = Math.min(end(), grid.contentY + 4 * grid.height)
            waitForRendering(grid)
            // Now and then somebody stops to look.
            if (page % 15 === 0)
                settle()
        }
        settle()
        find("photo-9999")
        const peak = app.peakMemory()
        console.info(`The peak of the memory is ${peak} MB`)
        verify(peak < 250, `${peak} MB`)
    }
}
