pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The fields that every treatment has.
ColumnLayout {
    id: root

    required property LogTreatmentModel treatment

    signal whenClicked()
    signal planClicked()
    signal seriesClicked()
    signal needleClicked()

    spacing: Theme.space5

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        FieldCard {
            objectName: "when"
            Layout.fillWidth: true
            label: qsTr("When")
            value: root.treatment.dateText
            trailingValue: root.treatment.timeText
            error: root.treatment.whenError
            onClicked: root.whenClicked()
        }
        AppText {
            objectName: "appointmentNote"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            visible: root.treatment.appointment && root.treatment.whenError.length === 0
            role: AppText.Caption
            text: qsTr("That is still to come: it is saved as an appointment, with what to do before it.")
        }
    }
    AreaField {
        Layout.fillWidth: true
        treatment: root.treatment
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Device")
        }
        SegmentedControl {
            id: device

            objectName: "device"
            Layout.fillWidth: true
            name: qsTr("Device")
            options: root.treatment.devices
            onActivated: index => root.treatment.device = index

            Binding { target: device; property: "currentIndex"; value: root.treatment.device }
        }
        HomeRollerField {
            Layout.fillWidth: true
            visible: root.treatment.device === 1
            treatment: root.treatment
        }
    }
    NeedleField {
        Layout.fillWidth: true
        treatment: root.treatment
        onExactClicked: root.needleClicked()
    }
    FieldCard {
        objectName: "plan"
        Layout.fillWidth: true
        label: qsTr("Aftercare plan")
        value: root.treatment.planTitle
        detail: root.treatment.planSummary
        chevron: true
        onClicked: root.planClicked()
    }
    FieldCard {
        objectName: "series"
        Layout.fillWidth: true
        label: qsTr("Series")
        value: root.treatment.seriesText
        trailingText: root.treatment.seriesNote
        onClicked: root.seriesClicked()
    }
    TextAreaField {
        id: notes

        objectName: "notes"
        Layout.fillWidth: true
        label: qsTr("Notes for yourself")
        placeholder: qsTr("Serum, clinic, how it felt…")
        onEdited: root.treatment.notes = text

        Binding { target: notes; property: "text"; value: root.treatment.notes; when: !notes.input.activeFocus }
    }
}
