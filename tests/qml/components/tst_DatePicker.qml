import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "DatePicker"

    Component { id: picker; DatePicker { width: 350; localeName: "de_DE"; date: "2026-11-20"; today: "2026-11-23" } }
    Component { id: monthModel; MonthModel { locale: "de_DE" } }
    SignalSpy { id: picked; signalName: "picked" }

    function make(properties = {}) {
        const item = createTemporaryObject(picker, test, properties)
        picked.target = item
        picked.clear()
        tryVerify(() => day(item, 20).y > 0)
        return item
    }

    // The days of the shown month that can be seen.
    function days(item) {
        return Tree.find(item, it => it.isCursor !== undefined && it.inMonth)
    }

    function day(item, number) { return days(item)[number - 1] }

    function press(item, key) {
        item.cursorItem.forceActiveFocus(Qt.TabFocusReason)
        keyClick(key)
        return item.cursor
    }

    function test_aMonthHasItsDays_data() {
        return [{ tag: "31", date: "2026-01-15", count: 31, first: 3 }, { tag: "30", date: "2026-11-15", count: 30, first: 6 },
                { tag: "28", date: "2026-02-15", count: 28, first: 6 }, { tag: "leap year", date: "2028-02-15", count: 29, first: 1 },
                { tag: "no leap year", date: "2100-02-15", count: 28, first: 0 },
                { tag: "leap century", date: "2000-02-15", count: 29, first: 1 }]
    }

    function test_aMonthHasItsDays(row) {
        const item = make({ date: row.date, today: "" })
        const shown = days(item)
        compare(shown.length, row.count)
        compare(shown[row.count - 1].text, String(row.count))
        // The column of the first of the month, weeks beginning on Monday.
        compare(Math.round(shown[0].x / shown[0].width), row.first)
    }

    function test_theWeekBeginsAsTheLocaleHasIt_data() {
        return [{ tag: "de_DE", first: "Montag", column: 4 }, { tag: "en_US", first: "Sunday", column: 5 },
                { tag: "ar_EG", first: "السبت", column: 6 }, { tag: "en_GB", first: "Monday", column: 4 }]
    }

    function test_theWeekBeginsAsTheLocaleHasIt(row) {
        const item = make({ localeName: row.tag })
        const month = createTemporaryObject(monthModel, test, { locale: row.tag })
        compare(month.weekdayNames[0], row.first)
        compare(month.weekdays.length, 7)
        const friday = day(item, 20)
        compare(Math.round(friday.x / friday.width), row.column)
    }

    // All of one size; where one name has no room, letters do for all.
    function test_weekdaysFitTheirColumns_data() {
        return [{ tag: "short names", locale: "ar_EG", scale: 1, first: "السبت" },
                { tag: "letters", locale: "ar_EG", scale: 2, first: "س" },
                { tag: "short names in large text", locale: "en_GB", scale: 2, first: "Mon" }]
    }

    function test_weekdaysFitTheirColumns(row) {
        Theme.textScale = row.scale
        const item = make({ localeName: row.locale })
        const names = () => Tree.texts(item).filter(text => text.font.pixelSize === Math.round(12 * Theme.iconScale)
                                                            && text.parent.columns === 7)
        tryVerify(() => names().length === 7 && names()[0].text === row.first)
        for (const name of names())
            verify(name.paintedWidth <= name.width)
    }

    function test_daysAreWrittenInTheLocalesDigits() {
        compare(day(make({ localeName: "ar_EG" }), 20).text, "٢٠")
    }

    function test_aClickPicks() {
        const item = make()
        mouseClick(day(item, 3))
        compare(item.date, "2026-11-03")
        compare(picked.signalArguments[0][0], "2026-11-03")
    }

    function test_noDayOutsideTheLimitsCanBePicked() {
        const item = make({ minimum: "2026-11-10", maximum: "2026-11-23" })
        mouseClick(day(item, 9))
        mouseClick(day(item, 24))
        compare(picked.count, 0)
        mouseClick(day(item, 10))
        mouseClick(day(item, 23))
        compare(picked.count, 2)
    }

    function test_theArrowsStopAtTheLimits() {
        const item = make({ date: "2026-11-11", minimum: "2026-11-10", maximum: "2026-12-02" })
        compare(press(item, Qt.Key_Left), "2026-11-10")
        compare(press(item, Qt.Key_Left), "2026-11-10")
        compare(press(item, Qt.Key_PageDown), "2026-12-02")
        compare(press(item, Qt.Key_Down), "2026-12-02")
        compare(press(item, Qt.Key_PageUp), "2026-11-10")
    }

    function test_theMonthsTurnNoFurtherThanTheLimits() {
        const item = make({ minimum: "2026-10-31", maximum: "2026-11-23" })
        const back = Tree.byText(item, "Previous month")
        verify(!Tree.byText(item, "Next month").enabled)
        mouseClick(back)
        compare(days(item).length, 31)
        compare(item.cursor, "2026-10-31")
        verify(!back.enabled)
    }

    function test_keys() {
        const item = make({ date: "2026-01-31", today: "" })
        compare(press(item, Qt.Key_Right), "2026-02-01")
        compare(press(item, Qt.Key_Left), "2026-01-31")
        compare(press(item, Qt.Key_PageDown), "2026-02-28")
        compare(press(item, Qt.Key_Up), "2026-02-21")
        compare(press(item, Qt.Key_Down), "2026-02-28")
        compare(press(item, Qt.Key_Home), "2026-02-23")
        compare(press(item, Qt.Key_End), "2026-03-01")
        compare(picked.count, 0)
        verify(item.cursorItem.activeFocus)
        keyClick(Qt.Key_Return)
        compare(item.date, "2026-03-01")
    }

    function test_theArrowsFollowTheEyeFromRightToLeft() {
        const item = make()
        item.LayoutMirroring.enabled = true
        item.LayoutMirroring.childrenInherit = true
        compare(press(item, Qt.Key_Left), "2026-11-21")
        compare(press(item, Qt.Key_Right), "2026-11-20")
        tryVerify(() => day(item, 20).x > day(item, 21).x)
    }

    function test_aDaySaysItself() {
        const item = make({ maximum: "2026-11-25" })
        compare(AccessibleProbe.role(day(item, 20)), "Button")
        compare(AccessibleProbe.name(day(item, 20)), "Freitag, 20. November 2026")
        verify(AccessibleProbe.selected(day(item, 20)))
        verify(!AccessibleProbe.selected(day(item, 21)))
        verify(AccessibleProbe.name(day(item, 23)).includes("today"))
        verify(AccessibleProbe.press(day(item, 21)))
        compare(item.date, "2026-11-21")
    }

    function test_tabReachesOneDay() {
        compare(days(make()).filter(it => it.activeFocusOnTab).length, 1)
    }

    function test_withoutADateItOpensOnToday() {
        const item = make({ date: "" })
        compare(item.cursor, "2026-11-23")
        compare(days(item).length, 30)
    }

    function test_textThatIsNoDateIsNone() {
        const item = make({ date: "2026-02-30" })
        compare(days(item).filter(it => it.chosen).length, 0)
    }
}
