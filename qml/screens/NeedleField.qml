import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How long the needles were: by the slider, typed in, or not known.
ColumnLayout {
    id: root

    required property LogTreatmentModel treatment

    signal exactClicked()

    spacing: 0

    AppSlider {
        objectName: "needle"
        Layout.fillWidth: true
        label: qsTr("Needle depth")
        valueText: root.treatment.needleText
        from: root.treatment.shortestNeedle
        to: root.treatment.longestNeedle
        stepSize: 100
        value: root.treatment.needleLength
        enabled: root.treatment.needleKnown
        opacity: enabled ? 1 : 0.6
        onMoved: root.treatment.needleLength = value
    }
    GridLayout {
        Layout.fillWidth: true
        columns: chip.implicitWidth + exact.implicitWidth + Theme.space3 > root.width ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0

        Chip {
            id: chip

            objectName: "needleUnknown"
            Layout.leftMargin: -Theme.space1
            text: qsTr("I don't know")
            checked: !root.treatment.needleKnown
            onClicked: root.treatment.needleKnown = !root.treatment.needleKnown
        }
        // At the far end: a button that fills the rest of the line would take clicks far from its text.
        Item {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space1
            implicitWidth: exact.implicitWidth
            implicitHeight: exact.implicitHeight

            TextButton {
                id: exact

                objectName: "needleExact"
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Type it in")
                onClicked: root.exactClicked()
            }
        }
    }
    FieldError {
        Layout.fillWidth: true
        text: root.treatment.needleError
    }
}
