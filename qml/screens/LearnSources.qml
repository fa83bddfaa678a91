pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What a page rests on, with the numbers that its statements carry.
Column {
    id: root

    required property var sources

    spacing: Theme.space2

    SectionHeader {
        width: root.width
        inset: 0
        text: qsTr("Sources")
    }
    Card {
        objectName: "learnSources"
        width: root.width

        Repeater {
            model: root.sources

            Column {
                id: source

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 2

                Item {
                    width: parent.width
                    height: Theme.space3
                    visible: source.index > 0

                    Divider { width: parent.width }
                }
                AppText {
                    width: parent.width
                    font.weight: Theme.semiBold
                    text: qsTr("[%1] %2").arg(source.modelData.number).arg(source.modelData.name)
                }
                AppText {
                    width: parent.width
                    visible: text.length > 0
                    role: AppText.Label
                    color: Theme.sageText
                    text: source.modelData.strength
                }
                AppText {
                    width: parent.width
                    role: AppText.Caption
                    text: source.modelData.title
                }
                AppText {
                    width: parent.width
                    role: AppText.Caption
                    text: source.modelData.about
                }
            }
        }
    }
}
