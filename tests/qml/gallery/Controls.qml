pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

PageScroll {
    id: root

    component Named: ColumnLayout {
        property string text

        Layout.fillWidth: true
        spacing: Theme.space2

        FieldLabel { text: parent.text }
    }

    AppText { role: AppText.Title; text: "Controls" }
    Named {
        text: "Buttons"

        PrimaryButton { Layout.fillWidth: true; text: "Save check-in" }
        PrimaryButton { Layout.fillWidth: true; text: "Save check-in"; enabled: false }
        SecondaryButton { Layout.fillWidth: true; text: "Compare two photos"; iconName: "compare" }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space3

            TextButton { text: "Cancel" }
            TextButton { text: "Share…"; strong: true }
            PillButton { text: "Shoot" }
            PillButton { text: "Encrypted"; iconName: "lock" }
            IconButton { iconName: "bell"; text: "Reminders" }
        }
    }
    Named {
        text: "Switches"

        RowLayout {
            spacing: Theme.space4

            AppSwitch { text: "Off" }
            AppSwitch { text: "On"; checked: true }
            AppSwitch { text: "Disabled"; enabled: false; checked: true }
            TickMark { text: "Open" }
            TickMark { text: "Done"; done: true }
        }
    }
    Named {
        text: "Redness"

        SegmentedControl {
            Layout.fillWidth: true
            separate: true
            alert: true
            options: ["None", "Mild", "Medium", "Strong"]
            currentIndex: 3
        }
        SegmentedControl {
            Layout.fillWidth: true
            separate: true
            options: ["None", "Mild", "Medium", "Strong"]
            currentIndex: 1
        }
        SegmentedControl {
            Layout.fillWidth: true
            options: ["Front", "Left", "Right", "Close-up"]
        }
    }
    ChipFlow {
        Layout.fillWidth: true

        Chip { text: "Pus or crusting"; alert: true; checked: true }
        Chip { text: "Fever" }
        Chip { text: "Blisters"; checked: true }
        Chip { text: "Dark patches" }
    }
    AppSlider {
        Layout.fillWidth: true
        label: "Needle depth"
        from: 0.2
        to: 3
        stepSize: 0.1
        value: 1.5
        valueText: "%1 mm".arg(value.toFixed(1))
    }
    OutdoorsCard {
        Layout.fillWidth: true
        title: "You are outside"
        text: "Put SPF on again in"
        countdown: "1 h 52 min"
        checked: true
    }
    BusyBar { Layout.fillWidth: true }
}
