import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Buttons"

    Component { id: primary; PrimaryButton { text: "Save" } }
    Component { id: secondary; SecondaryButton { text: "Save" } }
    Component { id: plain; TextButton { text: "Save" } }
    Component { id: icon; IconButton { iconName: "bell"; text: "Save" } }
    Component { id: pill; PillButton { text: "Save" } }
    Component { id: restriction; RestrictionChip { text: "Save"; explains: true } }
    Component { id: field; FieldCard { value: "Save" } }
    Component { id: fact; RestrictionChip { text: "No picking" } }
    SignalSpy { id: clicks; signalName: "clicked" }

    function kinds() {
        return [{ tag: "primary", component: primary }, { tag: "secondary", component: secondary },
                { tag: "text", component: plain }, { tag: "icon", component: icon }, { tag: "pill", component: pill },
                { tag: "restriction", component: restriction }, { tag: "field", component: field }]
    }

    function make(component) {
        const button = createTemporaryObject(component, test)
        clicks.target = button
        clicks.clear()
        return button
    }

    function test_aButtonWorksByMouseAndKeyboard_data() { return kinds() }

    function test_aButtonWorksByMouseAndKeyboard(row) {
        const button = make(row.component)
        mouseClick(button)
        compare(clicks.count, 1)
        button.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(clicks.count, 2)
        keyClick(Qt.Key_Return)
        compare(clicks.count, 3)
        keyClick(Qt.Key_Enter)
        compare(clicks.count, 4)
    }

    function test_aScreenReaderKnowsTheButton_data() { return kinds() }

    function test_aScreenReaderKnowsTheButton(row) {
        const button = make(row.component)
        const target = Tree.controls(button)[0]
        compare(AccessibleProbe.role(target), "Button")
        compare(AccessibleProbe.name(target), "Save")
        verify(AccessibleProbe.focusable(target))
        compare(AccessibleProbe.namesBelow(target), [])
        verify(AccessibleProbe.press(target))
        compare(clicks.count, 1)
    }

    function test_theFocusRingIsForTheKeyboard_data() { return kinds() }

    function test_theFocusRingIsForTheKeyboard(row) {
        const button = make(row.component)
        const target = Tree.controls(button)[0]
        mouseClick(button)
        verify(!target.visualFocus)
        test.forceActiveFocus()
        keyClick(Qt.Key_Tab)
        verify(target.visualFocus)
    }

    function test_aDisabledButtonDoesNothing() {
        const button = make(primary)
        button.enabled = false
        mouseClick(button)
        button.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(clicks.count, 0)
    }

    function test_aBusyButtonWaits() {
        const button = make(primary)
        button.busy = true
        mouseClick(button)
        compare(clicks.count, 0)
        button.busy = false
        mouseClick(button)
        compare(clicks.count, 1)
    }

    function test_aRestrictionWithNothingMoreToSayIsText() {
        const chip = make(fact)
        compare(AccessibleProbe.role(chip), "StaticText")
        compare(AccessibleProbe.name(chip), "No picking")
        compare(Tree.controls(chip), [])
    }
}
