pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// More about an answer: what it rests on. `actions` stay in sight below, where something can be done.
Sheet {
    id: root

    property string answer
    property string reason
    property string note
    property var explanations: []
    default property alias actions: actionGrid.data

    // `row` has the roles of an answer.
    function explain(row: var) {
        title = row.title
        answer = row.answer
        reason = row.reason
        note = row.note
        explanations = row.explanations
        open()
    }

    objectName: "answerSheet"

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            text: root.answer
            font.weight: Theme.semiBold
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.reason
            muted: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.note
            muted: true
        }
    }
    Repeater {
        model: root.explanations

        ColumnLayout {
            id: explanation

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space1

            Divider {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space2
            }
            AppText {
                Layout.fillWidth: true
                text: explanation.modelData.title
                font.weight: Theme.semiBold
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: explanation.modelData.summary
                font.weight: Theme.medium
                muted: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                paragraph: true
                text: explanation.modelData.detail
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: text.length > 0
                role: AppText.Caption
                text: explanation.modelData.sources
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        text: qsTr("Follow your clinic where it says something else.")
    }
    footer: GridLayout {
        id: actionGrid

        Layout.fillWidth: true
        visible: children.length > 0
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2
    }
}
