pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What the plan asks for before an appointment, by date.
ColumnLayout {
    id: root

    required property SessionModel session

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        text: qsTr("Preparation")
        caption: root.session.preparationText
    }
    AppText {
        Layout.fillWidth: true
        visible: rows.count === 0
        muted: true
        text: qsTr("This plan asks for nothing beforehand.")
    }
    Card {
        objectName: "preparation"
        Layout.fillWidth: true
        visible: rows.count > 0
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        spacing: 0

        Repeater {
            id: rows

            model: root.session.preparation

            ChecklistRow {
                id: entry

                required property int index
                required property string identifier
                required property string summary
                required property string when
                required property var model

                objectName: "prep-" + identifier
                Layout.fillWidth: true
                title: model.title
                detail: summary
                time: when
                done: model.done
                more: model.detail
                onToggled: root.session.toggle(identifier)

                Divider {
                    width: parent.width
                    visible: entry.index > 0
                }
            }
        }
    }
}
