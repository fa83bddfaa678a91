import QtQuick
import QtTest
import "../components/tree.js" as Tree

// What a screen reader finds of each screen: every control has a name and a role, and those that matter are there.
ScreenTest {
    name: "Accessibility"

    function check(expected) {
        // What slides in is looked at once it stands.
        awaitNone(() => app.accessibilityProblems(window), 20000)
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

    function test_overToday_data() {
        return [{tag: "treatment", way: ["treatmentBody"], control: "Button: Check-ins so far"},
                {tag: "restriction", way: ["restriction-"], control: "Button: Close"},
                {tag: "snooze", way: ["task", "snooze"], control: "Button: In 30 minutes"},
                {tag: "removal", way: ["treatmentBody", "editTreatment", "removeTreatment"], control: "Button: Remove"},
                {tag: "removal of a session", way: ["go-more", "more-sessions", "session-", "removeSession"], control: "Button: Keep it"},
                {tag: "report", way: ["treatmentBody", "checkInNow", "flag-pus", "second"], control: "Button: Save as a file"},
                {tag: "time", way: ["reminders", "reminders-choices", "wake"], control: "Button: Use this time"},
                {tag: "time of a rule", way: ["reminders", "reminders-rules", "openRule-standard-microneedling/moisturise", "ruleTime-0"],
                 control: "Button: Use this time"},
                {tag: "answer", way: ["go-more", "more-when", "answer-swimming"], control: "Button: Close"},
                {tag: "new session", way: ["go-more", "more-sessions", "trailing"], control: "Button: I have an appointment"},
                {tag: "erasing", way: ["go-more", "more-erase", "eraseButton"], control: "EditableText: The word"}]
    }

    function test_overToday(data) {
        openWindow("2026-11-19T09:00")
        checkAfter(data)
    }

    function test_photos_data() {
        const redness = ["photosMenu", "menuRedness"]
        const film = ["timeLapseButton"]
        return [{tag: "menu", way: ["photosMenu"], control: "Button: Import pictures"},
                {tag: "encrypted", way: ["encrypted"], control: "Button: Close"},
                {tag: "move", way: ["photo-1", "movePhoto"], control: "Button: One day later"},
                {tag: "share", way: ["photo-1", "sharePhoto"], control: "Button: Save a copy"},
                {tag: "time-lapse", way: film, control: "Button: Play"},
                {tag: "time-lapse to share", way: [...film, "trailing"], control: "Button: Save a copy"},
                {tag: "comparison to share", way: ["compareButton", "trailing"], control: "Button: Save a copy"},
                {tag: "redness", way: redness, control: "Button: Set the marks"},
                {tag: "its marks", way: [...redness, "startRedness"], control: "Slider: Treated skin"},
                {tag: "its numbers", way: [...redness, "startRedness", "keepMarks"], control: "Button: Change the marks"}]
    }

    function test_photos(data) {
        openPhotos()
        settled()
        checkAfter(data)
    }

    // The first one that is visible and called so at the beginning.
    function firstOf(prefix) {
        let found = []
        tryVerify(() => {
            found = Tree.find(everything(), it => it.objectName.startsWith(prefix))
            return found.length > 0
        }, 5000, prefix)
        return found[0].objectName
    }

    // What the last one of those opens, as it is and in the largest text, from right to left.
    function checkAfter(data) {
        for (const name of data.way)
            tap(name.endsWith("-") ? firstOf(name) : name)
        tryVerify(() => app.controls(window).includes(data.control), 20000, `${data.control}: ${app.controls(window).join("; ")}`)
        tryVerify(() => !model.timeLapse.preparing && !model.redness.busy, 20000)
        compareNoProblems()
        app.look(true, 2, true)
        compareNoProblems()
    }

    // What is read aloud on a page, from top to bottom: lines that begin so, in this order, whatever stands between them. Each of its controls
    // has a name, a role and a target for a finger.
    function compareReading(page, expected) {
        find(page)
        app.layOut()
        compare(app.accessibilityProblems(window), [])
        const found = app.readAloud(window)
        let last = -1
        for (const line of expected) {
            const at = found.findIndex((read, i) => i > last && read.startsWith(line))
            verify(at > last, `"${line}" isn't read there: ${found.join("; ")}`)
            last = at
        }
        for (const control of Tree.controls(find(page)))
            verify(control.width >= 44 && control.height >= 44, `${control.objectName}: ${control.width} × ${control.height}`)
    }

    function test_pagesOfMore_data() {
        return [{tag: "clinic", expected: ["Button: Back", "Heading: Your clinic", "EditableText: Name, Praxis am Park",
                                           "EditableText: Phone number, 030 123", "Button: Save"]},
                {tag: "look", expected: ["Button: Back", "Heading: Look and language", "StaticText: Theme",
                                         "RadioButton: As the system", "RadioButton: Light", "RadioButton: Dark, checked",
                                         "StaticText: Size of text", "RadioButton: As the system, checked",
                                         "RadioButton: Normal", "RadioButton: Largest", "StaticText: Language",
                                         "RadioButton: As the system, checked", "RadioButton: Deutsch"]},
                {tag: "licences", expected: ["Button: Back", "Heading: Licences", "Button: Afterglow", "Button: Qt"]},
                {tag: "about", expected: ["Button: Back", "Heading: About", "Heading: Afterglow",
                                          "Heading: What it is for", "Heading: What it is not"]},
                {tag: "privacy", expected: ["Button: Back", "Heading: Privacy", "Heading: Everything stays here",
                                            "Heading: Your journal", "Heading: Your photos", "Heading: What you share",
                                            "Heading: When you delete"]}]
    }

    function test_pagesOfMore(data) {
        openWindow("2026-11-20T09:00")
        model.screens.clinic.write("Praxis am Park", "030 123")
        model.screens.clinic.save()
        model.settings.theme = 2
        tap("go-more")
        tap("more-" + data.tag)
        compareReading(data.tag + "Page", data.expected)
        app.look(false, 2, true)
        compareReading(data.tag + "Page", data.expected)
    }

    function test_aLicence() {
        openWindow()
        tap("go-more")
        tap("more-licences")
        tap("licence-1")
        compareReading("licencePage", ["Button: Back", "Heading: Qt"])
        const text = app.readAloud(window).filter(line => line.startsWith("StaticText: "))
        verify(text.some(line => line.includes("GNU LESSER GENERAL PUBLIC LICENSE")), text.join("; "))
    }

    function test_theJournalCantBeOpened() {
        app.blockJournal()
        app.open()
        show()
        find("openingError")
        check(["Button: Try again"])
    }
}
