pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One section of a page: paragraphs, points, ranges, a checklist. What is urgent stands in a card of its colour.
// A Column: in Qt 6.4 a layout in a layout may keep a height that isn't true any more.
Column {
    id: root

    required property LearnModel learn
    required property var modelData
    readonly property int urgency: modelData.urgency
    readonly property bool urgent: urgency === LearnModel.Urgent
    readonly property bool boxed: urgency !== LearnModel.None

    spacing: Theme.space3
    topPadding: modelData.title.length > 0 && !boxed ? Theme.space3 : 0

    Repeater {
        model: root.boxed || root.modelData.title.length === 0 ? 0 : 1

        SectionHeader {
            width: root.width
            inset: 0
            text: root.modelData.title
        }
    }
    Repeater {
        model: root.boxed ? 1 : 0

        Card {
            width: root.width
            color: root.urgent || root.urgency === LearnModel.Today ? Theme.alertTint : Theme.surface
            borderWidth: root.urgency === LearnModel.Contact ? Theme.hairline : 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: root.urgent ? "alert" : "phone"
                    color: root.urgent || root.urgency === LearnModel.Today ? Theme.alert : Theme.primary
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
            Repeater {
                model: root.modelData.paragraphs.concat(root.modelData.points)

                LearnStatement {
                    required property int index

                    Layout.fillWidth: true
                    point: index >= root.modelData.paragraphs.length
                }
            }
        }
    }
    Repeater {
        model: root.boxed ? [] : root.modelData.paragraphs.concat(root.modelData.points)

        LearnStatement {
            required property int index

            width: root.width
            point: index >= root.modelData.paragraphs.length
        }
    }
    Repeater {
        model: root.modelData.ranges

        LearnRangeCard {
            width: root.width
        }
    }
    Repeater {
        model: root.modelData.checks.length > 0 ? 1 : 0

        Card {
            objectName: "learnChecklist"
            width: root.width
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
                model: root.modelData.checks

                ChecklistRow {
                    id: check

                    required property var modelData
                    required property int index

                    objectName: "check-" + modelData.identifier
                    Layout.fillWidth: true
                    title: modelData.text
                    detail: modelData.names
                    crossed: false // a fact that is true, not a task that is over
                    done: root.learn.ticked.includes(modelData.identifier)
                    onToggled: root.learn.toggle(modelData.identifier)

                    Divider {
                        width: parent.width
                    }
                }
            }
        }
    }
}
