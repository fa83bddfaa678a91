pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What the sources don't agree on: the whole range, who says what, and what the plan takes.
Card {
    id: root

    required property var modelData

    spacing: Theme.space3

    Column {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            width: parent.width
            role: AppText.Label
            text: root.modelData.topic
        }
        AppText {
            objectName: "range"
            width: parent.width
            role: AppText.Heading
            text: root.modelData.range
        }
    }
    Repeater {
        model: root.modelData.says

        Column {
            id: saying

            required property var modelData

            Layout.fillWidth: true
            spacing: 2

            Item {
                width: parent.width
                height: Theme.space3

                Divider { width: parent.width }
            }
            AppText {
                width: parent.width
                text: saying.modelData.text
            }
            AppText {
                width: parent.width
                role: AppText.Caption
                text: saying.modelData.names
            }
        }
    }
    Repeater {
        model: root.modelData.plan.length > 0 ? 1 : 0

        Rectangle {
            Layout.fillWidth: true
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
                    Layout.fillWidth: true
                    role: AppText.Caption
                    color: Theme.sageText
                    text: root.modelData.plan
                }
            }
        }
    }
}
