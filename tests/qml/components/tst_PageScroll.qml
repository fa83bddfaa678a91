import QtQuick
import QtQuick.Layouts
import QtTest
import Afterglow.Components
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "PageScroll"

    Component {
        id: page

        PageScroll {
            property alias first: first
            property alias last: last

            width: 390
            height: 500

            TextLineField { id: first; Layout.fillWidth: true; label: "First" }
            Item { implicitHeight: 1000 }
            TextLineField { id: last; Layout.fillWidth: true; label: "Last" }
        }
    }

    function init() {
        Theme.textScale = 1
        Theme.reducedMotion = true
        Theme.keyboardHeight = 0
        Theme.safeTop = 0
        Theme.safeLeft = 0
    }

    function cleanup() { init() }

    function make(properties = {}) {
        const item = createTemporaryObject(page, test, properties)
        tryVerify(() => item.contentHeight > 1000)
        return item
    }

    function onScreen(item, field) {
        const top = field.mapToItem(item, 0, 0).y
        return top >= 0 && top + field.height <= Math.min(item.height, item.Window.height - Theme.keyboardHeight)
    }

    function test_whatHasTheFocusIsVisible() {
        const item = make()
        verify(!onScreen(item, item.last))
        item.first.input.forceActiveFocus()
        keyClick(Qt.Key_Tab)
        verify(item.last.input.activeFocus)
        tryVerify(() => onScreen(item, item.last))
        keyClick(Qt.Key_Backtab)
        tryVerify(() => onScreen(item, item.first))
    }

    function test_theFirstErrorIsShown() {
        const item = make()
        item.revealError()
        compare(item.contentY, 0) // there is none
        item.last.error = "Enter a number."
        item.revealError()
        tryVerify(() => onScreen(item, item.last))
        item.first.error = "Choose one."
        item.revealError()
        tryVerify(() => onScreen(item, item.first))
    }

    // The page is longer only after the item is.
    function test_whatGrowsAtTheEndIsShown() {
        const item = make()
        item.contentY = item.contentHeight - item.height
        item.last.heightChanged.connect(() => item.revealGrown(item.last))
        item.last.error = "Enter a number, such as 1.5, and nothing else."
        tryVerify(() => item.last.height > 60 && onScreen(item, item.last))
    }

    function test_theKeyboardLeavesTheFieldVisible() {
        const item = make()
        item.last.input.forceActiveFocus()
        tryVerify(() => onScreen(item, item.last))
        const before = item.contentY
        Theme.keyboardHeight = item.Window.height - 240 // the keyboard stands on the window's lower edge
        tryVerify(() => onScreen(item, item.last))
        verify(item.contentY > before)
    }

    function test_keysScroll() {
        const item = make()
        item.forceActiveFocus()
        keyClick(Qt.Key_PageDown)
        tryVerify(() => item.contentY > 300)
        keyClick(Qt.Key_End)
        tryCompare(item, "contentY", item.contentHeight - item.height)
        keyClick(Qt.Key_Home)
        tryCompare(item, "contentY", 0)
        keyClick(Qt.Key_Down)
        tryVerify(() => item.contentY > 0)
        keyClick(Qt.Key_Up)
        tryCompare(item, "contentY", 0)
    }

    function test_theMarginsAreTwenty() {
        const item = make()
        tryVerify(() => item.first.width > 0)
        compare(item.first.mapToItem(item, 0, 0).x, 20)
        compare(item.first.width, 350)
    }

    function test_aWideWindowGetsAColumn() {
        const item = make({ width: 1000 })
        tryCompare(item.first, "width", Theme.contentWidth)
        compare(item.first.mapToItem(item, 0, 0).x, (1000 - Theme.contentWidth) / 2)
    }

    function test_theSafeAreasAreKept() {
        const item = make()
        const before = item.first.mapToItem(item, 0, 0).y
        Theme.safeTop = 47
        Theme.safeLeft = 44
        tryCompare(item.first, "width", 390 - 44 - 20)
        compare(item.first.mapToItem(item, 0, 0).y, before + 47)
        compare(item.first.mapToItem(item, 0, 0).x, 44)
    }
}
