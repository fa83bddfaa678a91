import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "TimePicker"

    Component { id: picker; TimePicker { hour: 15; minute: 0; twelveHours: false } }
    Component { id: wheel; TimeWheel { name: "Hour"; value: 8; to: 12 } }
    SignalSpy { id: edited; signalName: "edited" }

    function make(properties = {}) {
        const item = createTemporaryObject(picker, test, properties)
        edited.target = item
        edited.clear()
        return item
    }

    function wheels(item) { return Tree.find(item, it => it.typing !== undefined) }
    function time(item) { return `${item.hour}:${item.minute}` }

    function test_minutesStepByFiveWithTheButtons() {
        const item = make({ minute: 58 })
        const up = Tree.byText(item, "Minute up")
        const down = Tree.byText(item, "Minute down")
        mouseClick(down)
        compare(time(item), "15:55")
        mouseClick(up)
        compare(time(item), "15:0", "the hour is the hour's own business")
        mouseClick(down)
        compare(time(item), "15:55")
        compare(edited.count, 3)
    }

    function test_zerosBeforeANumber_data() {
        return [{tag: "08:30", digits: 2, text: "08"}, {tag: "8:30 PM", digits: 1, text: "8"}]
    }

    function test_zerosBeforeANumber(row) {
        const item = createTemporaryObject(wheel, test, { digits: row.digits })
        verify(Tree.texts(item).some(text => text.text === row.text))
    }

    function test_theHourGoesAround() {
        const item = make({ hour: 23 })
        mouseClick(Tree.byText(item, "Hour up"))
        compare(item.hour, 0)
        mouseClick(Tree.byText(item, "Hour down"))
        compare(item.hour, 23)
    }

    function test_theArrowsMoveByOne() {
        const item = make()
        const [hour, minute] = wheels(item)
        minute.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Up)
        compare(time(item), "15:1")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        compare(time(item), "15:59")
        hour.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        compare(time(item), "14:59")
    }

    function test_digitsAreTyped_data() {
        return [{ tag: "two digits", keys: [Qt.Key_2, Qt.Key_1], hour: 21 }, { tag: "one", keys: [Qt.Key_7], hour: 7 },
                { tag: "too many: the last counts", keys: [Qt.Key_2, Qt.Key_8], hour: 8 },
                { tag: "a third begins anew", keys: [Qt.Key_1, Qt.Key_2, Qt.Key_5], hour: 5 },
                { tag: "midnight", keys: [Qt.Key_0, Qt.Key_0], hour: 0 }]
    }

    function test_digitsAreTyped(row) {
        const item = make()
        wheels(item)[0].forceActiveFocus(Qt.TabFocusReason)
        for (const key of row.keys)
            keyClick(key)
        compare(item.hour, row.hour)
    }

    function test_twelveHours_data() {
        return [{ hour: 0, shown: 12, half: 0 }, { hour: 1, shown: 1, half: 0 }, { hour: 11, shown: 11, half: 0 },
                { hour: 12, shown: 12, half: 1 }, { hour: 13, shown: 1, half: 1 }, { hour: 23, shown: 11, half: 1 }]
               .map(row => Object.assign(row, { tag: String(row.hour) }))
    }

    function test_twelveHours(row) {
        const item = make({ twelveHours: true, hour: row.hour, minute: 30 })
        compare(wheels(item)[0].value, row.shown)
        const halves = Tree.find(item, it => it.options !== undefined)[0]
        compare(halves.currentIndex, row.half)
        mouseClick(Tree.controls(halves)[1 - row.half])
        compare(item.hour, (row.hour + 12) % 24)
        compare(wheels(item)[0].value, row.shown)
        compare(item.minute, 30)
    }

    function test_noonAndMidnightAreTyped() {
        const item = make({ twelveHours: true, hour: 3 })
        wheels(item)[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_1)
        keyClick(Qt.Key_2)
        compare(item.hour, 0)
        item.hour = 15
        keyClick(Qt.Key_1)
        keyClick(Qt.Key_2)
        compare(item.hour, 12)
    }

    function test_theClockFollowsTheLocale() {
        const item = createTemporaryQmlObject("import Afterglow.Components; TimePicker {}", test)
        compare(item.twelveHours, /[aA]/.test(Qt.locale().timeFormat(Locale.ShortFormat)))
    }

    function test_hoursStandFirstFromRightToLeftToo() {
        const item = make()
        item.LayoutMirroring.enabled = true
        item.LayoutMirroring.childrenInherit = true
        const [hour, minute] = wheels(item)
        tryVerify(() => hour.x < minute.x)
    }

    function test_aScreenReaderHearsAndSetsTheNumbers() {
        const item = make()
        const [hour, minute] = wheels(item)
        compare(AccessibleProbe.role(hour), "SpinBox")
        compare(AccessibleProbe.name(hour), "Hour")
        compare(AccessibleProbe.description(hour), "15")
        compare(AccessibleProbe.name(minute), "Minute")
    }

    function test_onlyAChangeIsAnEdit() {
        const item = make()
        item.set(15, 0)
        compare(edited.count, 0)
        item.set(15, 1)
        compare(edited.count, 1)
    }
}
