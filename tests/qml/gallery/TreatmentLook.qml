pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

PageScroll {
    id: root

    signal whenClicked()

    topMargins: 48
    safeAreaTop: false
    spacing: Theme.space4 + 2

    TopBar {
        Layout.fillWidth: true
        title: "New treatment"
        leadingText: "Cancel"
    }
    FieldCard {
        Layout.fillWidth: true
        label: "When"
        value: "Friday 20 November 2026"
        trailingValue: "15:00"
        onClicked: root.whenClicked()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        FieldLabel { text: "Where" }
        ChipFlow {
            Layout.fillWidth: true

            Repeater {
                model: ["Face", "Neck", "Scalp", "Chest", "Stretch marks"]

                RadioChip {
                    required property int index
                    required property string modelData

                    text: modelData
                    checked: index === 0
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        FieldLabel { text: "Device" }
        SegmentedControl {
            Layout.fillWidth: true
            name: "Device"
            options: ["Pen", "Roller", "RF"]
        }
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
    FieldCard {
        Layout.fillWidth: true
        label: "Aftercare plan"
        value: "Standard microneedling"
        detail: "14 days of sun care · 7 days gentle cleansing"
        chevron: true
    }
    FieldCard {
        Layout.fillWidth: true
        label: "Series"
        value: "Session 3 of 6"
        trailingText: "next in 4–6 weeks"
    }
    TextAreaField {
        Layout.fillWidth: true
        label: "Notes for yourself"
        placeholder: "Serum, clinic, how it felt…"
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: "Save and plan aftercare"
    }
}
