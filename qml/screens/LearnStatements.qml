pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// Running text, then points.
ColumnLayout {
    id: root

    required property var paragraphs
    required property var points

    spacing: Theme.space3

    Repeater {
        model: root.paragraphs

        AppText {
            required property string modelData

            Layout.fillWidth: true
            paragraph: true
            text: modelData
        }
    }
    Repeater {
        model: root.points

        RowLayout {
            id: point

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space3

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.bodySize * 0.5
                Layout.leftMargin: Theme.space1
                implicitWidth: 6
                implicitHeight: 6
                radius: 3
                color: Theme.primary
            }
            AppText {
                Layout.fillWidth: true
                paragraph: true
                text: point.modelData
            }
        }
    }
}
