pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One photo as large as the screen. Swipe or the arrow keys for the next one, pinch, double tap, the wheel, + and − to look closely.
FocusScope {
    id: root

    required property PhotosModel photos
    // The one that is shown first.
    property int start: 0
    readonly property int position: Math.max(0, pages.currentIndex)
    // The photos have changed: the same place may have another one.
    property int revision: 0
    readonly property var shown: photos.photoAt(revision >= 0 ? position : 0)
    readonly property ZoomableImage picture: pages.currentItem as ZoomableImage
    readonly property bool damaged: picture !== null && picture.status === Image.Error

    signal closed()
    signal compareClicked(photo: string)

    // To the next one in reading direction, or back.
    function step(by: int) {
        if (position + by >= 0 && position + by < photos.count)
            pages.currentIndex = position + by
    }

    // From right to left the list runs from right to left.
    function stepTo(side: int) { step(Theme.mirrored ? -side : side) }

    function panOrStep(side: int) {
        if (picture && picture.zoomed)
            picture.panBy(side * 80, 0)
        else
            stepTo(side)
    }

    objectName: "photoViewer"
    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()
    Keys.onLeftPressed: panOrStep(-1)
    Keys.onRightPressed: panOrStep(1)
    Keys.onUpPressed: if (picture) picture.panBy(0, -80)
    Keys.onDownPressed: if (picture) picture.panBy(0, 80)
    Keys.onDeletePressed: photos.remove(shown.identifier)
    Keys.onPressed: event => {
        if (!picture)
            return
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            picture.zoomIn()
        else if (event.key === Qt.Key_Minus)
            picture.zoomOut()
        else if (event.key === Qt.Key_0)
            picture.fit()
        else
            return
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    TopBar {
        id: header

        objectName: "viewerHeader"
        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space1
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin + Theme.safeRight
        title: root.shown.label
        onLeadingClicked: root.closed()
    }
    ListView {
        id: pages

        objectName: "viewerPages"
        anchors.top: header.bottom
        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        orientation: ListView.Horizontal
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.appearDuration
        boundsBehavior: Flickable.StopAtBounds
        interactive: !root.picture || !root.picture.zoomed
        cacheBuffer: 0
        keyNavigationEnabled: false
        model: root.photos.photos
        Component.onCompleted: {
            currentIndex = root.start
            positionViewAtIndex(root.start, ListView.SnapPosition)
        }
        delegate: ZoomableImage {
            id: page

            required property var cell

            width: pages.width
            height: pages.height
            source: root.photos.readable ? `image://photos/${cell.identifier}/full` : ""
            waiting: root.photos.opening
            name: `${cell.name}. ${cell.detail}`

            BalancedText {
                objectName: "viewerError"
                anchors.centerIn: parent
                width: Math.min(320 * Theme.scale, parent.width - 2 * Theme.pageMargin)
                visible: page.status === Image.Error || (root.photos.keyProblem.length > 0 && !page.waiting)
                muted: true
                paragraph: true
                text: root.photos.keyProblem.length > 0 ? root.photos.keyProblem
                                                        : qsTr("This photo can't be opened. Its file is missing or damaged.")
            }
        }
    }
    ColumnLayout {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeBottom + Theme.space2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.rightMargin: Theme.pageMargin + Theme.safeRight
        spacing: 0

        ErrorBanner {
            objectName: "viewerProblem"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            Layout.maximumWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignHCenter
            title: root.photos.error
            retryText: ""
            secondText: qsTr("Close")
            onSecondClicked: root.photos.dismissError()
        }
        AppText {
            objectName: "viewerDetail"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            role: AppText.Caption
            horizontalAlignment: Text.AlignHCenter
            text: `${root.shown.name}\n${root.shown.detail}`
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Math.max(0, Math.min(Theme.space3, (footer.width - 6 * Theme.target) / 5))

            IconButton {
                objectName: "previousPhoto"
                iconName: "chevron-back"
                text: qsTr("Previous photo")
                enabled: root.position > 0
                onClicked: root.step(-1)
            }
            IconButton {
                objectName: "comparePhoto"
                iconName: "compare"
                text: qsTr("Compare it")
                enabled: root.photos.count > 1 && root.photos.readable && !root.damaged
                onClicked: root.compareClicked(root.shown.identifier)
            }
            IconButton {
                objectName: "movePhoto"
                iconName: "calendar"
                text: qsTr("Move to another day or pose")
                onClicked: sheets.openMove(root.shown.identifier)
            }
            IconButton {
                objectName: "sharePhoto"
                iconName: "share"
                text: qsTr("Save a copy outside of the app")
                enabled: root.photos.readable && !root.damaged
                onClicked: sheets.openShare(root.shown.identifier)
            }
            IconButton {
                objectName: "deletePhoto"
                iconName: "trash"
                text: qsTr("Delete")
                onClicked: root.photos.remove(root.shown.identifier)
            }
            IconButton {
                objectName: "nextPhoto"
                iconName: "chevron-forward"
                text: qsTr("Next photo")
                enabled: root.position < root.photos.count - 1
                onClicked: root.step(1)
            }
        }
    }
    PhotoViewerSheets {
        id: sheets

        photos: root.photos
    }
    UndoBar {
        id: undo

        objectName: "viewerUndo"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.photos.undo()
        // Not where the words were taken away: then it is decided already.
        onClosed: if (root.photos.undoText.length > 0) Qt.callLater(root.photos.dismissUndo) // qmllint disable
    }
    Connections {
        target: root.photos

        function onChanged() {
            ++root.revision
            if (root.photos.count === 0)
                root.closed()
        }
        function onUndoTextChanged() {
            if (root.photos.undoText.length > 0)
                undo.show(root.photos.undoText)
            else
                undo.hide()
        }
    }
}
