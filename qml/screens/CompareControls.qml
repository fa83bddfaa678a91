pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How the two photos are compared, what speaks against it, and which two they are.
PageScroll {
    id: root

    required property CompareModel compare
    required property ComparisonView view
    property int mode: ComparisonView.Slider
    readonly property bool possible: compare.possible

    safeAreaTop: false
    safeAreaBottom: true
    maximumWidth: 760
    topMargins: Theme.space2

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: !root.possible
        iconName: "compare"
        title: qsTr("Two photos are needed")
        text: qsTr("Take another one in the same pose, then compare them here.")
    }
    SegmentedControl {
        objectName: "compareMode"
        Layout.fillWidth: true
        visible: root.possible
        name: qsTr("How to compare")
        options: [qsTr("Slider"), qsTr("Side by side"), qsTr("Fade"), qsTr("Blink")]
        currentIndex: root.mode
        onActivated: index => root.mode = index
    }
    AppSlider {
        id: fade

        objectName: "fade"
        Layout.fillWidth: true
        visible: root.possible && root.mode === ComparisonView.Fade
        label: qsTr("From the first to the second")
        valueText: qsTr("%1%").arg(Math.round(value * 100))
        from: 0
        to: 1
        stepSize: 0.05
        value: root.view.position
        onMoved: root.view.position = value
    }
    SecondaryButton {
        objectName: "blinkNow"
        Layout.fillWidth: true
        visible: root.possible && root.mode === ComparisonView.Blink && Theme.reducedMotion
        text: root.view.blinkSecond ? qsTr("Show the first") : qsTr("Show the second")
        onClicked: root.view.blinkSecond = !root.view.blinkSecond
    }
    ErrorBanner {
        objectName: "compareError"
        Layout.fillWidth: true
        page: root
        title: root.compare.error
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.compare.dismissError()
    }
    Card {
        objectName: "compareHint"
        Layout.fillWidth: true
        visible: root.compare.hints.length > 0
        color: Theme.sunTint
        borderWidth: 0
        spacing: Theme.space1
        Accessible.role: Accessible.StaticText
        Accessible.name: [...root.compare.hints].join(" ")

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "info"
                color: Theme.sunText
                size: 20 * Theme.iconScale
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Caption
                color: Theme.sunText
                text: qsTr("Compare with care. %1").arg([...root.compare.hints].join(" "))
            }
        }
    }
    CompareStrip {
        Layout.fillWidth: true
        visible: root.possible
        compare: root.compare
    }
    ChipFlow {
        objectName: "suggestions"
        Layout.fillWidth: true
        visible: root.possible && root.compare.suggestions.length > 0
        Accessible.name: qsTr("Pairs worth looking at")

        Repeater {
            model: root.compare.suggestions

            RadioChip {
                required property int index
                required property string modelData

                objectName: "suggestion-" + index
                text: modelData
                checked: root.compare.suggestion === index
                onClicked: root.compare.suggest(index)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.possible
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: qsTr("Line them up")
            Accessible.ignored: true
        }
        AppSwitch {
            id: aligning

            objectName: "aligning"
            text: qsTr("Line them up")
            onToggled: root.compare.aligning = checked

            Binding { target: aligning; property: "checked"; value: root.compare.aligning }
        }
    }
}
