pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What a photo opens over itself: moving it, and handing out a copy.
Item {
    id: root

    required property PhotosModel photos
    property string photo
    property int day: 0
    property int pose: 0

    function openMove(identifier: string) {
        photo = identifier
        day = photos.dayOf(identifier)
        pose = photos.poseOf(identifier)
        poses.options = photos.posesOf(identifier)
        move.open()
    }

    function openShare(identifier: string) {
        photo = identifier
        share.open()
    }

    Sheet {
        id: move

        objectName: "moveSheet"
        title: qsTr("Move the photo")
        closeText: qsTr("Cancel")

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Day")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            IconButton {
                objectName: "earlierDay"
                iconName: "minus"
                color: Theme.primary
                text: qsTr("One day earlier")
                enabled: root.day > -1
                onClicked: --root.day
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    objectName: "moveDay"
                    Layout.fillWidth: true
                    role: AppText.Heading
                    horizontalAlignment: Text.AlignHCenter
                    text: root.photos.dayName(root.day)
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Caption
                    horizontalAlignment: Text.AlignHCenter
                    text: root.photo.length > 0 ? root.photos.dayDate(root.photo, root.day) : ""
                }
            }
            IconButton {
                objectName: "laterDay"
                iconName: "plus"
                color: Theme.primary
                text: qsTr("One day later")
                enabled: root.day < root.photos.lastDay()
                onClicked: ++root.day
            }
        }
        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Pose")
        }
        SegmentedControl {
            id: poses

            objectName: "movePose"
            Layout.fillWidth: true
            name: qsTr("Pose")
            onActivated: index => root.pose = index

            Binding { target: poses; property: "currentIndex"; value: root.pose }
        }
        PrimaryButton {
            objectName: "confirmMove"
            Layout.fillWidth: true
            text: qsTr("Move it")
            onClicked: {
                if (root.photos.move(root.photo, root.day, root.pose))
                    move.close()
            }
        }
    }
    PhotoShareSheet {
        id: share

        objectName: "shareSheet"
        shares: root.photos.canShare
        onConfirmed: {
            const name = qsTr("photo") + ".jpg"
            if (shares)
                root.photos.share(root.photo, name)
            else
                dialogs.chooseFile(name, qsTr("JPEG picture (*.jpg)"))
        }
    }
    PhotoFileDialogs {
        id: dialogs

        onFileChosen: file => root.photos.save(root.photo, file)
    }
    Toast {
        id: saved

        objectName: "photoSaved"
        parent: root.parent
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 120

        Connections {
            target: root.photos

            function onSaved() { saved.show(qsTr("Saved outside of the app.")) }
        }
    }
}
