pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The head of the photos: title, what they are protected by, which ones are shown, what went wrong, what is being imported.
SteadyColumn {
    id: root

    required property PhotosModel photos
    required property PhotoImportModel photoImport

    signal encryptionClicked()
    signal menuClicked()
    signal keyRetried()

    gap: Theme.cardGap

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            role: AppText.Title
            text: qsTr("Photos")
        }
        // By anchors: a mirrored layout on Qt 6.4 that gets its width late leaves what is in it outside.
        Item {
            Layout.fillWidth: Theme.largeText
            implicitWidth: encrypted.implicitWidth + (menu.visible ? Theme.space1 + menu.implicitWidth - 10 : 0)
            implicitHeight: Math.max(encrypted.implicitHeight, menu.implicitHeight)

            PillButton {
                id: encrypted

                objectName: "encrypted"
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                iconName: "lock"
                text: qsTr("Encrypted")
                onClicked: root.encryptionClicked()
            }
            IconButton {
                id: menu

                objectName: "photosMenu"
                anchors.right: parent.right
                anchors.rightMargin: -10
                anchors.verticalCenter: parent.verticalCenter
                visible: root.photos.hasSessions // without one there is nothing in it
                iconName: "overflow"
                text: qsTr("More about your photos")
                onClicked: root.menuClicked()
            }
        }
    }
    SegmentedControl {
        id: poses

        objectName: "poses"
        Layout.fillWidth: true
        visible: root.photos.state === PhotosModel.Ready
        name: qsTr("Pose")
        options: root.photos.poses
        onActivated: index => root.photos.pose = index

        Binding { target: poses; property: "currentIndex"; value: root.photos.pose }
    }
    ChipFlow {
        objectName: "areas"
        Layout.fillWidth: true
        visible: root.photos.areas.length > 1
        Accessible.name: qsTr("Area")

        Repeater {
            model: root.photos.areas

            RadioChip {
                required property int index
                required property string modelData

                objectName: "area-" + index
                text: modelData
                checked: root.photos.area === index
                onClicked: root.photos.area = index
            }
        }
    }
    ErrorBanner {
        objectName: "photosError"
        Layout.fillWidth: true
        title: root.photos.error
        retryText: root.photos.state === PhotosModel.Failed ? qsTr("Try again") : ""
        secondText: root.photos.state === PhotosModel.Failed ? "" : qsTr("Close")
        onRetried: root.photos.refresh()
        onSecondClicked: root.photos.dismissError()
    }
    ErrorBanner {
        objectName: "keyProblem"
        Layout.fillWidth: true
        iconName: "lock"
        title: root.photos.keyProblem.length > 0 ? qsTr("Your photos are locked") : ""
        text: root.photos.keyProblem
        onRetried: root.photos.retryKey()
    }
    ErrorBanner {
        objectName: "importError"
        Layout.fillWidth: true
        title: root.photoImport.error
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.photoImport.dismissError()
    }
    PhotoImportCard {
        Layout.fillWidth: true
        photoImport: root.photoImport
    }
    BusyBar {
        objectName: "photosBusy"
        readonly property bool picking: root.photoImport.step === PhotoImportModel.Picking
        readonly property bool opening: root.photos.opening && root.photos.state === PhotosModel.Ready

        Layout.fillWidth: true
        running: root.photos.state === PhotosModel.Loading || picking || opening
        text: picking ? qsTr("Fetching your pictures") : opening ? qsTr("Opening your photos") : qsTr("Reading your journal")
    }
}
