import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Fields"

    Component { id: line; TextLineField { width: 350; label: "Clinic"; placeholder: "Where were you treated?"; maximumLength: 12 } }
    Component { id: area; TextAreaField { width: 350; label: "Notes"; placeholder: "How it felt"; maximumLength: 12 } }
    Component {
        id: form

        Column {
            property alias first: notes
            property alias second: clinic

            TextAreaField { id: notes; width: 350; label: "Notes" }
            TextLineField { id: clinic; width: 350; label: "Clinic" }
        }
    }
    Component {
        id: card

        FieldCard {
            width: 350
            label: "When"
            value: "Friday 20 November 2026"
            trailingValue: "15:00"
        }
    }
    Component { id: fault; FieldError { width: 350 } }
    SignalSpy { id: edited; signalName: "edited" }

    function kinds() { return [{ tag: "line", component: line }, { tag: "area", component: area }] }

    function test_onlyWhatIsWrongIsSaid() {
        const words = createTemporaryObject(fault, test)
        verify(!words.visible)
        words.text = "Please choose an area."
        verify(words.visible)
    }

    function make(component) {
        const field = createTemporaryObject(component, test)
        edited.target = field
        edited.clear()
        return field
    }

    function test_typing_data() { return kinds() }

    function test_typing(row) {
        const field = make(row.component)
        mouseClick(field.input)
        verify(field.input.activeFocus)
        keyClick(Qt.Key_H)
        keyClick(Qt.Key_I)
        compare(field.text, "hi")
        compare(edited.count, 2)
    }

    function test_theModelsTextIsNoEdit_data() { return kinds() }

    function test_theModelsTextIsNoEdit(row) {
        const field = make(row.component)
        field.text = "from afar"
        compare(edited.count, 0)
    }

    function test_thePlaceholderGoesWithTheFirstLetter_data() { return kinds() }

    function test_thePlaceholderGoesWithTheFirstLetter(row) {
        const field = make(row.component)
        const shown = () => Tree.texts(field).some(text => text.text === field.placeholder)
        verify(shown())
        field.text = "x"
        verify(!shown())
    }

    function test_noMoreThanTheMaximum_data() { return kinds() }

    function test_noMoreThanTheMaximum(row) {
        const field = make(row.component)
        field.input.forceActiveFocus()
        for (let i = 0; i < 14; ++i)
            keyClick(Qt.Key_A)
        compare(field.text.length, 12)
    }

    function test_aScreenReaderKnowsTheField_data() { return kinds() }

    function test_aScreenReaderKnowsTheField(row) {
        const field = make(row.component)
        compare(AccessibleProbe.role(field.input), "EditableText")
        compare(AccessibleProbe.name(field.input), field.label)
        field.error = "Too short."
        compare(AccessibleProbe.description(field.input), "Too short.")
        verify(Tree.texts(field).some(text => text.text === "Too short."))
    }

    function test_tabLeavesATextArea() {
        const both = createTemporaryObject(form, test)
        both.first.input.forceActiveFocus()
        keyClick(Qt.Key_Tab)
        verify(both.second.input.activeFocus)
        compare(both.first.text, "")
        keyClick(Qt.Key_Backtab)
        verify(both.first.input.activeFocus)
    }

    function test_aTextAreaGrows() {
        const field = make(area)
        field.maximumLength = 1000
        const before = field.implicitHeight
        field.text = "one\ntwo\nthree\nfour\nfive\nsix"
        tryVerify(() => field.implicitHeight > before + 40)
        verify(field.input.contentHeight + field.input.topPadding <= field.input.height)
    }

    function test_aFieldCardSaysAllOfItself() {
        const field = createTemporaryObject(card, test, { error: "Choose a day up to today." })
        compare(AccessibleProbe.name(field), "When, Friday 20 November 2026, 15:00")
        compare(AccessibleProbe.description(field), "Choose a day up to today.")
    }
}
