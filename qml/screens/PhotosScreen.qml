import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The photo journal: the photos of a pose by session, and the ways to add, compare and play them.
// A Loader of Qt 6.4 can't make a bound component, so the one for it refers to `root` unqualified.
FocusScope {
    id: root

    required property PhotosModel photos
    required property PhotoImportModel photoImport
    required property RednessModel redness
    // Where the key is kept; empty: nothing is said of it.
    property string keyPlace
    readonly property bool ready: photos.state === PhotosModel.Ready
    readonly property bool wide: width >= Theme.wideFrom

    signal opened(position: int)
    signal compareClicked()
    signal timeLapseClicked()
    signal rednessClicked()
    signal takePhotoClicked()
    signal newTreatment()

    // By the system's photo picker; where there is none, by a file dialog.
    function importPictures() {
        if (photoImport.canPick)
            photoImport.pick(photos.pose)
        else
            dialogs.chooseFiles()
    }

    function importFiles(files: var) { photoImport.choose(files, photos.pose) }

    objectName: "photosScreen"
    // Photos may have been picked while another page was shown; those that nobody says anything of are given up with this one.
    Component.onCompleted: if (photoImport.step === PhotoImportModel.Choosing) sheets.openImport()
    Component.onDestruction: if (photoImport && photoImport.step === PhotoImportModel.Choosing) photoImport.cancel()

    Component {
        id: extras

        // qmllint disable unqualified
        PhotoExtras {
            photos: root.photos
            redness: root.redness
            onRednessClicked: root.rednessClicked()
            onCompareClicked: root.compareClicked()
            onTimeLapseClicked: root.timeLapseClicked()
        }
        // qmllint enable unqualified
    }
    PhotoGridView {
        id: grid

        objectName: "photoGrid"
        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.visible ? side.left : parent.right
        focus: true
        photos: root.photos
        extras: side.visible ? null : extras
        onOpened: position => root.opened(position)
        header: PhotoGridHead { }
        head: Item {
            width: grid.width
            implicitHeight: head.implicitHeight + Theme.space2 + (empty.visible ? empty.implicitHeight + Theme.space8 : 0)

            PhotosHeader {
                id: head

                x: (parent.width - width) / 2
                width: grid.room
                photos: root.photos
                photoImport: root.photoImport
                onEncryptionClicked: sheets.openEncryption()
                onMenuClicked: sheets.openMenu()
            }
            NoPhotos {
                id: empty

                anchors.top: head.bottom
                anchors.topMargin: Theme.space8
                x: (parent.width - width) / 2
                width: grid.room
                visible: root.photos.state === PhotosModel.Empty || (root.ready && root.photos.count === 0)
                photos: root.photos
                onTakePhotoClicked: root.takePhotoClicked()
                onImportClicked: root.importPictures()
                onNewTreatment: root.newTreatment()
            }
        }
        tail: undo.open ? undo.height + Theme.space8 : Theme.space5
    }
    // The second pane of a wide window.
    PageScroll {
        id: side

        objectName: "sidePane"
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: 360
        visible: root.wide && root.ready && root.photos.count > 1 && root.photos.keyProblem.length === 0
        topMargins: 60 // its first line is level with the poses

        PhotoExtras {
            Layout.fillWidth: true
            photos: root.photos
            redness: root.redness
            onRednessClicked: root.rednessClicked()
            onCompareClicked: root.compareClicked()
            onTimeLapseClicked: root.timeLapseClicked()
        }
    }
    DropArea {
        id: drop

        objectName: "dropArea"
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            event.acceptProposedAction()
            root.importFiles(event.urls)
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.space3
            visible: drop.containsDrag
            radius: Theme.cardRadius
            color: Theme.tint
            opacity: 0.92
            border.width: 2
            border.color: Theme.primary

            AppText {
                anchors.centerIn: parent
                role: AppText.Heading
                text: qsTr("Drop pictures to import them")
                color: Theme.primary
            }
        }
    }
    PhotoSheets {
        id: sheets

        objectName: "photoSheets"
        photos: root.photos
        photoImport: root.photoImport
        redness: root.redness
        keyPlace: root.keyPlace
        onImportClicked: root.importPictures()
        onRednessClicked: root.rednessClicked()
        onTimeLapseClicked: root.timeLapseClicked()
        onCompareClicked: root.compareClicked()
    }
    PhotoFileDialogs {
        id: dialogs

        onFilesChosen: files => root.importFiles(files)
    }
    UndoBar {
        id: undo

        objectName: "photosUndo"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.photos.undo()
        // Not where the words were taken away: then it is decided already.
        onClosed: if (root.photos.undoText.length > 0) Qt.callLater(root.photos.dismissUndo) // qmllint disable
    }
    Connections {
        target: root.photoImport

        function onChosen() { sheets.openImport() }
    }
    Connections {
        target: root.photos

        function onUndoTextChanged() {
            if (root.visible && root.photos.undoText.length > 0)
                undo.show(root.photos.undoText)
            else
                undo.hide()
        }
    }
}
