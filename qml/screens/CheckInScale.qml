import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How strong a symptom is, in four steps, and what is normal of it by now.
SteadyColumn {
    id: root

    required property CheckInModel checkIn
    required property string identifier
    required property string name
    required property int strength
    required property string expectation
    required property string trend
    required property int level
    // As wide as this is laid out by the page; its own width would ask for another layout in the middle of that.
    readonly property real room: (parent as Item)?.width ?? 0

    objectName: "symptom-" + identifier
    gap: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space1
        Layout.rightMargin: Theme.space1
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.name
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }
        AppText {
            objectName: "expectation"
            Layout.alignment: Qt.AlignBaseline
            Layout.maximumWidth: Theme.largeText ? root.room : root.room * 0.55
            role: AppText.Caption
            text: root.expectation
            color: root.level >= Advice.Contact ? Theme.alert : root.level === Advice.Watch ? Theme.text : Theme.sageText
            font.weight: root.level === Advice.Expected ? Theme.regular : Theme.medium
            Accessible.ignored: true
        }
        AppText {
            objectName: "trend"
            Layout.fillWidth: true
            visible: text.length > 0
            role: AppText.Small
            text: root.trend
            Accessible.ignored: true
        }
    }
    SegmentedControl {
        id: scale

        objectName: "scale"
        Layout.fillWidth: true
        separate: true
        alert: root.level >= Advice.Contact
        name: root.name + (root.expectation.length > 0 ? ", " + root.expectation : "") + (root.trend.length > 0 ? ", " + root.trend : "")
        options: root.checkIn.strengths
        onActivated: index => root.checkIn.setStrength(root.identifier, index)

        Binding { target: scale; property: "currentIndex"; value: root.strength }
    }
}
