pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What a page rests on, with the numbers that its statements carry.
ColumnLayout {
    id: root

    required property var sources

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Sources")
    }
    Card {
        objectName: "learnSources"
        Layout.fillWidth: true

        Repeater {
            model: root.sources

            ColumnLayout {
                id: source

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 2

                Divider {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.space3 - 2
                    visible: source.index > 0
                }
                AppText {
                    Layout.fillWidth: true
                    font.weight: Theme.semiBold
                    text: qsTr("[%1] %2").arg(source.modelData.number).arg(source.modelData.name)
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    role: AppText.Label
                    color: Theme.sageText
                    text: source.modelData.strength
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Caption
                    text: source.modelData.title
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Caption
                    text: source.modelData.about
                }
            }
        }
    }
}
