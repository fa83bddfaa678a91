import QtQuick
import QtTest
import "../components/tree.js" as Tree

// What a screen reader finds of each screen: every control has a name and a role, and those that matter are there.
ScreenTest {
    name: "Accessibility"

    function check(expected) {
        compare(app.accessibilityProblems(window), [])
        const found = app.controls(window)
        for (const control of expected)
            verify(found.includes(control), `${control} isn't among: ${found.join("; ")}`)
    }

    function test_beforeTheFirstTreatment() {
        openWindow()
        find("emptyState")
        check(["Button: I had a treatment", "Button: I have an appointment", "PageTab: Today", "PageTab: More"])
    }

    function test_today() {
        openWindow("2026-11-17T09:00")
        const title = row().title
        tap("task", row())
        check(["CheckBox: " + title, "CheckBox: Going outside?", "Button: Later", "Button: Skip"])
    }

    function test_onAWideWindow() {
        openWindow("2026-11-17T09:00", 1200)
        find("navigationRail")
        check(["PageTab: Today", "Button: New treatment"])
    }

    function test_theForm() {
        openWindow()
        tap("emptyStateButton")
        tap("segment-1", find("device"))
        tap("more")
        check(["Button: Cancel", "RadioButton: Face", "RadioButton: Roller", "CheckBox: I did it myself at home",
               "Slider: Needle depth", "CheckBox: I don't know", "Button: Type it in", "EditableText: Notes for yourself",
               "CheckBox: Acne scars", "EditableText: Products on the skin", "EditableText: Clinic",
               "Button: Save and plan aftercare"])
    }

    function test_sheet_data() {
        return [{tag: "when", control: "Button: Previous month"}, {tag: "plan", control: "Button: Done"},
                {tag: "series", control: "Button: One session more"},
                {tag: "needleExact", control: "EditableText: In millimetres"}]
    }

    function test_sheet(data) {
        openWindow()
        tap("emptyStateButton")
        tap(data.tag)
        find("closeSheet")
        check([data.control])
    }

    function test_theJournalCantBeOpened() {
        app.blockJournal()
        app.open()
        show()
        find("openingError")
        check(["Button: Try again"])
    }
}
