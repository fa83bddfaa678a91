import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Choices"

    Component { id: chip; Chip { text: "Fever" } }
    Component { id: toggle; AppSwitch { text: "Going outside?" } }
    Component { id: tick; TickMark { text: "Moisturise" } }
    Component { id: segments; SegmentedControl { width: 350; name: "Device"; options: ["Pen", "Roller", "RF"] } }
    Component { id: slider; AppSlider { width: 350; label: "Needle depth"; from: 0.2; to: 3; stepSize: 0.1; value: 1.5
                                        valueText: value.toFixed(1) + " mm" } }
    Component {
        id: places

        ChipFlow {
            width: 350

            RadioChip { text: "Face"; checked: true }
            RadioChip { text: "Neck" }
        }
    }
    SignalSpy { id: spy }

    function watch(target, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = target
        spy.clear()
    }

    function test_aSwitchOfTwoStates_data() {
        return [{ tag: "chip", component: chip, name: "Fever" }, { tag: "switch", component: toggle, name: "Going outside?" }]
    }

    function test_aSwitchOfTwoStates(row) {
        const item = createTemporaryObject(row.component, test)
        watch(item, "toggled")
        compare(AccessibleProbe.role(item), "CheckBox")
        compare(AccessibleProbe.name(item), row.name)
        verify(AccessibleProbe.checkable(item))
        verify(!AccessibleProbe.checked(item))
        mouseClick(item)
        verify(item.checked)
        verify(AccessibleProbe.checked(item))
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(!item.checked)
        keyClick(Qt.Key_Return)
        verify(item.checked)
        compare(spy.count, 3)
        verify(AccessibleProbe.press(item))
        verify(!item.checked)
        compare(spy.count, 4)
    }

    function test_aTickAsksAndWaitsForTheModel() {
        const item = createTemporaryObject(tick, test)
        watch(item, "clicked")
        compare(AccessibleProbe.role(item), "CheckBox")
        compare(AccessibleProbe.name(item), "Moisturise")
        mouseClick(item)
        compare(spy.count, 1)
        verify(!item.done)
        verify(!AccessibleProbe.checked(item))
        item.done = true
        verify(AccessibleProbe.checked(item))
        verify(AccessibleProbe.press(item))
        compare(spy.count, 2)
    }

    function test_oneOfSeveralChips() {
        const flow = createTemporaryObject(places, test)
        const [face, neck] = Tree.controls(flow)
        compare([face, neck].map(chip => AccessibleProbe.role(chip)), ["RadioButton", "RadioButton"])
        verify(AccessibleProbe.checked(face))
        mouseClick(neck)
        verify(neck.checked && !face.checked)
        neck.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        verify(neck.checked, "the chosen one stays chosen")
    }

    function test_aSegmentIsChosenByMouseAndArrows() {
        const control = createTemporaryObject(segments, test)
        const buttons = Tree.controls(control)
        watch(control, "activated")
        compare(AccessibleProbe.role(buttons[0]), "RadioButton")
        compare(AccessibleProbe.name(buttons[0]), "Pen")
        compare(AccessibleProbe.role(control.contentItem), "Grouping")
        compare(AccessibleProbe.name(control.contentItem), "Device")
        verify(AccessibleProbe.checked(buttons[0]))
        mouseClick(buttons[2])
        compare(control.currentIndex, 2)
        keyClick(Qt.Key_Left)
        compare(control.currentIndex, 1)
        verify(buttons[1].activeFocus)
        verify(AccessibleProbe.checked(buttons[1]) && !AccessibleProbe.checked(buttons[2]))
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        compare(control.currentIndex, 2)
        compare(spy.count, 3)
    }

    function test_tabReachesTheChosenSegmentAlone() {
        const control = createTemporaryObject(segments, test, { currentIndex: 1 })
        const reachable = Tree.controls(control).map(button => button.activeFocusOnTab)
        compare(reachable, [false, true, false])
    }

    function test_segmentsThatDontFitTakeMoreLines() {
        const control = createTemporaryObject(segments, test, {
            options: ["Nothing at all", "Some of it", "Very much", "Far too much of it"], width: 350 })
        verify(control.lines > 1)
        for (const text of Tree.texts(control))
            compare(text.lineCount, 1, text.text)
        control.width = 700
        compare(control.lines, 1)
    }

    function test_aSliderSnapsAndSpeaks() {
        const item = createTemporaryObject(slider, test)
        watch(item, "moved")
        compare(AccessibleProbe.role(item.slider), "Slider")
        compare(AccessibleProbe.name(item.slider), "Needle depth")
        compare(AccessibleProbe.description(item.slider), "1.5 mm")
        item.slider.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        fuzzyCompare(item.value, 1.6, 1e-9)
        compare(item.valueText, "1.6 mm")
        keyClick(Qt.Key_Home)
        fuzzyCompare(item.value, 0.2, 1e-9)
        keyClick(Qt.Key_End)
        fuzzyCompare(item.value, 3, 1e-9)
        compare(spy.count, 3)
        mouseClick(item.slider, item.slider.width / 2, item.slider.height / 2)
        fuzzyCompare(item.value, 1.6, 1e-9)
    }
}
