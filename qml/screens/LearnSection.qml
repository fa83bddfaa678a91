pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One section of a page: paragraphs, points, ranges, a checklist. What is urgent stands in a card of its colour.
ColumnLayout {
    id: root

    required property LearnModel learn
    required property var modelData
    readonly property int urgency: modelData.urgency
    readonly property bool urgent: urgency === LearnModel.Urgent
    readonly property bool boxed: urgency !== LearnModel.None

    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.modelData.title.length > 0 && !root.boxed
        spacing: Theme.space3

        SectionHeader {
            Layout.fillWidth: true
            text: root.modelData.title
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.boxed
        color: root.urgent ? Theme.alertTint : root.urgency === LearnModel.Today ? Theme.sunTint : Theme.surface
        borderWidth: root.urgency === LearnModel.Contact ? Theme.hairline : 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.urgent ? "alert" : "phone"
                color: root.urgent ? Theme.alert : root.urgency === LearnModel.Today ? Theme.sun : Theme.primary
                size: 24 * Theme.iconScale
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Subheading
                font.weight: Theme.bold
                color: root.urgent ? Theme.alert : Theme.text
                text: root.modelData.title
            }
        }
        LearnStatements {
            Layout.fillWidth: true
            paragraphs: root.boxed ? root.modelData.paragraphs : []
            points: root.boxed ? root.modelData.points : []
        }
    }
    LearnStatements {
        Layout.fillWidth: true
        visible: !root.boxed && (paragraphs.length > 0 || points.length > 0)
        paragraphs: root.boxed ? [] : root.modelData.paragraphs
        points: root.boxed ? [] : root.modelData.points
    }
    Repeater {
        model: root.modelData.ranges

        LearnRangeCard {
            Layout.fillWidth: true
        }
    }
    Card {
        objectName: "learnChecklist"
        Layout.fillWidth: true
        visible: checks.count > 0
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        spacing: 0

        AppText {
            objectName: "learnProgress"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            Layout.bottomMargin: Theme.space1
            role: AppText.Label
            text: root.learn.progressText
        }
        Repeater {
            id: checks

            model: root.modelData.checks

            ChecklistRow {
                id: check

                required property var modelData
                required property int index

                objectName: "check-" + modelData.identifier
                Layout.fillWidth: true
                title: modelData.text
                detail: modelData.names
                done: root.learn.ticked.includes(modelData.identifier)
                onToggled: root.learn.toggle(modelData.identifier)

                Divider {
                    width: parent.width
                }
            }
        }
    }
}
