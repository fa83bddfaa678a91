import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Checklist"

    Component { id: row; ChecklistRow { width: 350; title: "Moisturise"; detail: "Hyaluronic acid is fine"; time: "13:00" } }
    SignalSpy { id: toggled; signalName: "toggled" }
    SignalSpy { id: chosen; signalName: "menuClicked" }
    SignalSpy { id: shot; signalName: "actionClicked" }

    readonly property var menu: [{ name: "snooze", icon: "snooze", text: "Later" }, { name: "skip", icon: "skip", text: "Skip" }]

    function make(properties = {}) {
        const item = createTemporaryObject(row, test, properties)
        for (const spy of [toggled, chosen, shot]) {
            spy.target = item
            spy.clear()
        }
        return item
    }

    function tickOf(item) { return Tree.controls(item)[0] }
    function bodyOf(item) { return Tree.controls(item)[1] }

    function test_theTickAsksForTheOtherState() {
        const item = make()
        mouseClick(tickOf(item))
        compare(toggled.signalArguments[0][0], true)
        verify(!item.done)
        item.done = true
        mouseClick(tickOf(item))
        compare(toggled.signalArguments[1][0], false)
    }

    function test_besideALongTextAllIsTheTicksTarget() {
        const item = make({width: 200, detail: "As often as it feels tight, and after each time that it was cleansed. ".repeat(3)})
        tryVerify(() => item.height > 150)
        for (const y of [20, item.height - 20]) {
            mouseClick(item, 16, y)
            compare(toggled.count, 1, `at ${y}`)
            toggled.clear()
        }
    }

    function test_doneShowsByMoreThanColour() {
        const item = make()
        const title = Tree.texts(item).find(text => text.text === "Moisturise")
        verify(!title.font.strikeout)
        item.done = true
        verify(title.font.strikeout)
        verify(AccessibleProbe.checked(tickOf(item)))
        verify(!Tree.texts(item).some(text => text.text === item.detail))
    }

    function test_aScreenReaderHearsTheWholeRow() {
        const item = make({ actions: menu })
        compare(AccessibleProbe.role(tickOf(item)), "CheckBox")
        compare(AccessibleProbe.name(tickOf(item)), "Moisturise")
        compare(AccessibleProbe.name(bodyOf(item)), "Moisturise, Hyaluronic acid is fine, 13:00")
        compare(AccessibleProbe.role(bodyOf(item)), "Button")
        compare(AccessibleProbe.description(bodyOf(item)), "Closed")
        mouseClick(bodyOf(item))
        compare(AccessibleProbe.description(bodyOf(item)), "Open")
    }

    function test_aRowOpensAndOffersItsActions_data() {
        return [{ tag: "click", open: item => mouseClick(bodyOf(item)) },
                { tag: "long press", open: item => { mousePress(bodyOf(item)); tryVerify(() => item.expanded); mouseRelease(bodyOf(item)) } },
                { tag: "right click", open: item => mouseClick(bodyOf(item), 40, 20, Qt.RightButton) },
                { tag: "menu key", open: item => { tickOf(item).forceActiveFocus(); keyClick(Qt.Key_Menu) } },
                { tag: "shift F10", open: item => { tickOf(item).forceActiveFocus(); keyClick(Qt.Key_F10, Qt.ShiftModifier) } },
                { tag: "return", open: item => { bodyOf(item).forceActiveFocus(); keyClick(Qt.Key_Return) } }]
    }

    function test_aRowOpensAndOffersItsActions(row) {
        const item = make({ actions: menu, more: "Until day 7.", sources: "From:\nAn article\nA study" })
        compare(Tree.byText(item, "Skip"), null)
        row.open(item)
        verify(item.expanded)
        verify(Tree.texts(item).some(text => text.text === "Until day 7."))
        // A list, and no paragraphs.
        verify(Tree.texts(item).some(text => text.text === "From:\nAn article\nA study" && text.visible))
        const skip = Tree.byText(item, "Skip")
        tryVerify(() => skip.x > 0)
        mouseClick(skip)
        compare(chosen.signalArguments[0][0], "skip")
        verify(!item.expanded)
        compare(toggled.count, 0)
    }

    function test_escapeClosesAnOpenRow() {
        const item = make({ actions: menu })
        tickOf(item).forceActiveFocus()
        keyClick(Qt.Key_Menu)
        verify(Tree.byText(item, "Later").activeFocus)
        keyClick(Qt.Key_Escape)
        verify(!item.expanded)
        verify(bodyOf(item).activeFocus)
    }

    function test_thePillIsThereUntilDone() {
        const item = make({ actionText: "Shoot", time: "" })
        mouseClick(Tree.byText(item, "Shoot"))
        compare(shot.count, 1)
        item.done = true
        compare(Tree.byText(item, "Shoot"), null)
    }

    function test_aRowWithNothingMoreTogglesByItsText() {
        const item = make()
        mouseClick(bodyOf(item))
        compare(toggled.count, 1)
        verify(!item.expanded)
    }
}
