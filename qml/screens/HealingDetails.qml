pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What a day's card tells once it is open: the plan's words with their sources, and all photos of the day.
ColumnLayout {
    id: root

    required property var texts
    required property var photos
    required property int morePhotos
    required property color ground

    signal photoClicked(id: string)

    spacing: Theme.space3

    Divider {
        Layout.fillWidth: true
    }
    Flow {
        Layout.fillWidth: true
        visible: root.photos.length > 0
        spacing: Theme.space2

        Repeater {
            model: root.photos

            PictureButton {
                required property int index
                required property string modelData

                objectName: "dayPhoto-" + index
                implicitWidth: 64
                implicitHeight: 80
                cornerRadius: Theme.space3
                around: root.ground
                source: `image://photos/${modelData}/thumb`
                text: qsTr("Photo %1").arg(index + 1)
                onClicked: root.photoClicked(modelData)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.morePhotos > 0
        role: AppText.Caption
        text: qsTr("and %n more", "photos", root.morePhotos)
    }
    Repeater {
        model: root.texts

        ColumnLayout {
            id: part

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                muted: false
                font.weight: Theme.semiBold
                text: part.modelData.title
            }
            ParagraphText {
                Layout.fillWidth: true
                words: part.modelData.text
            }
            AppText {
                Layout.fillWidth: true
                visible: part.modelData.sources.length > 0
                role: AppText.Small
                text: qsTr("Sources: %1").arg(part.modelData.sources.split("\n").join(" · "))
            }
        }
    }
}
