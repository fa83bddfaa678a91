import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// One of each component, with texts of ordinary length, for what must hold for all of them.
PageScroll {
    id: root

    width: 390
    height: 600

    TopBar { Layout.fillWidth: true; title: "New treatment"; leadingText: "Cancel"; trailingText: "Share" }
    SectionHeader { Layout.fillWidth: true; text: "Checklist"; caption: "2 of 5 done" }
    Card {
        Layout.fillWidth: true

        ProgressRing { progress: 0.2; value: "3"; caption: "of 14 days" }
        ChecklistRow {
            Layout.fillWidth: true
            title: "Sunscreen before going out"
            detail: "Two fingers for the face"
            time: "08:30"
            more: "Your skin burns easily now."
            actions: [{ name: "snooze", icon: "snooze", text: "Later" }, { name: "skip", icon: "skip", text: "Skip" }]
            expanded: true
        }
        ChecklistRow { Layout.fillWidth: true; title: "Day 3 photo"; detail: "Front, left and right"; actionText: "Shoot" }
    }
    ChipRow {
        Layout.fillWidth: true

        RestrictionChip { text: "No retinol · 2 days"; explains: true }
        RestrictionChip { text: "No picking" }
    }
    OutdoorsCard { Layout.fillWidth: true; title: "Going outside?"; text: "SPF on first, then again every 2 hours"; countdown: "1 h 52 min"; checked: true }
    AnswerRow {
        Layout.fillWidth: true
        iconName: "drop"
        text: "Retinol"
        answer: "From Wednesday 25 November, 15:00"
        reason: "No retinol · Face, treated on 20 November"
        note: "Until Sunday 13 December: your appointment is on Friday 18 December."
        held: true
    }
    CheckRow { Layout.fillWidth: true; text: "Retinoid"; detail: "Retinol, retinal, tretinoin, adapalene"; ticked: true }
    FieldCard { Layout.fillWidth: true; label: "When"; value: "Friday 20 November 2026"; trailingValue: "15:00" }
    FieldCard { Layout.fillWidth: true; label: "Plan"; value: "Standard microneedling"; detail: "14 days of sun care"; chevron: true; error: "Choose a plan." }
    ChipFlow {
        Layout.fillWidth: true

        Chip { text: "Face"; checked: true }
        Chip { text: "Stretch marks" }
        Chip { text: "A very long name of an area" }
    }
    SegmentedControl { Layout.fillWidth: true; options: ["Pen", "Roller", "RF"] }
    SegmentedControl { Layout.fillWidth: true; separate: true; options: ["None", "Mild", "Medium", "Strong"] }
    AppSlider { Layout.fillWidth: true; label: "Needle depth"; from: 0.2; to: 3; value: 1.5; valueText: "1.5 mm" }
    TextLineField { Layout.fillWidth: true; label: "Clinic"; placeholder: "Where?"; error: "Too short." }
    TextAreaField { Layout.fillWidth: true; label: "Notes for yourself"; text: "It felt warm, like after a day in the sun." }
    DatePicker { Layout.fillWidth: true; date: "2026-11-20"; today: "2026-11-23"; maximum: "2026-11-23" }
    TimePicker { Layout.alignment: Qt.AlignHCenter; hour: 15; twelveHours: true }
    ErrorBanner { Layout.fillWidth: true; title: "Your day could not be read"; text: "Nothing was changed."; secondText: "Share report" }
    EmptyState { Layout.fillWidth: true; iconName: "leaf"; title: "Nothing to do yet"; text: "Add your treatment."; buttonText: "Add a treatment" }
    UndoBar { Layout.fillWidth: true; timeout: 0; Component.onCompleted: show("Moisturise is done") }
    PrimaryButton { Layout.fillWidth: true; text: "Save and plan aftercare" }
    SecondaryButton { Layout.fillWidth: true; text: "Compare two photos"; iconName: "compare" }
    RowLayout {
        TextButton { text: "Close" }
        IconButton { iconName: "bell"; text: "Reminders" }
        PillButton { text: "Encrypted"; iconName: "lock" }
        AppSwitch { text: "On" }
    }
    BottomBar {
        Layout.fillWidth: true
        current: "today"
        items: [{ name: "today", icon: "home", text: "Today" }, { name: "timeline", icon: "timeline", text: "Timeline" },
                { name: "camera", icon: "camera", text: "Take a photo", raised: true },
                { name: "photos", icon: "photos", text: "Photos" }, { name: "more", icon: "more", text: "More" }]
    }
    NavigationRail { implicitHeight: 300; current: "today"; items: [{ name: "today", icon: "home", text: "Today" }] }
}
