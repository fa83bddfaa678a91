pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What the sources don't agree on: the whole range, who says what, and what the plan takes.
Card {
    id: root

    required property var modelData

    spacing: Theme.space3

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            role: AppText.Label
            text: root.modelData.topic
        }
        AppText {
            objectName: "range"
            Layout.fillWidth: true
            role: AppText.Heading
            text: root.modelData.range
        }
    }
    Repeater {
        model: root.modelData.says

        ColumnLayout {
            id: saying

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space3

            Divider { Layout.fillWidth: true }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: saying.modelData.text
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Caption
                    text: saying.modelData.names
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: plan.text.length > 0
        implicitHeight: row.implicitHeight + 2 * Theme.space3
        radius: Theme.space3
        color: Theme.sageTint

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space3
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "leaf"
                size: 18 * Theme.iconScale
                color: Theme.sageText
            }
            AppText {
                id: plan

                Layout.fillWidth: true
                role: AppText.Caption
                color: Theme.sageText
                text: root.modelData.plan
            }
        }
    }
}
