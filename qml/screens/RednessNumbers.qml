pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The line of redness, what it means, and each photo's number or why it has none.
SteadyColumn {
    id: root

    required property RednessModel redness
    readonly property var points: redness.points

    gap: Theme.cardGap

    Card {
        objectName: "rednessChart"
        Layout.fillWidth: true

        SectionHeader {
            Layout.fillWidth: true
            inset: 0
            text: qsTr("Redness, relative")
            caption: root.redness.hasBefore ? qsTr("vs before") : qsTr("Δa*")
        }
        BusyBar {
            objectName: "measuring"
            Layout.fillWidth: true
            running: root.redness.busy
            text: qsTr("Measuring")
        }
        LineChart {
            objectName: "lineChart"
            Layout.fillWidth: true
            points: root.redness.points
            reference: root.redness.hasBefore
            spoken: root.redness.summary
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: qsTr("The tinted band is how much the number changes when the marks are moved a little.")
                  + (root.points.every(point => point.measured) ? "" : " " + qsTr("A cross is a photo without a number."))
        }
    }
    Card {
        objectName: "rednessValues"
        Layout.fillWidth: true
        visible: root.redness.points.length > 0
        spacing: Theme.largeText ? Theme.space4 : Theme.space2

        Repeater {
            model: root.redness.points

            GridLayout {
                id: line

                required property int index
                required property var modelData

                objectName: "rednessValue-" + index
                Layout.fillWidth: true
                columns: Theme.largeText ? 1 : 2
                columnSpacing: Theme.space3
                rowSpacing: 0

                AppText {
                    Layout.preferredWidth: 72 * Theme.scale
                    text: line.modelData.label
                    font.weight: Theme.medium
                }
                AppText {
                    Layout.fillWidth: true
                    role: line.modelData.measured ? AppText.Body : AppText.Caption
                    text: line.modelData.measured ? line.modelData.valueText : qsTr("no number: %1").arg(line.modelData.reason)
                }
            }
        }
    }
    AppText {
        objectName: "noDiagnosis"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space1
        role: AppText.Caption
        text: qsTr("Δa* (CIELAB, D65): how much redder the treated skin is than the untreated skin of the same photo. "
                   + "A colour difference, not a diagnosis.")
    }
}
