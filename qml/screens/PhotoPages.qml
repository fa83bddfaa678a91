import QtQuick
import Afterglow.Components
import Afterglow.Models

// The photos, and what opens over them. A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    // "", "viewer", "compare", "timeLapse", "redness"
    property string over
    property int position: 0
    readonly property bool covered: over.length > 0

    signal takePhotoClicked()
    signal newTreatment()

    function open(place: string) {
        over = place
        page.forceActiveFocus()
    }

    // One photo, full screen, wherever it is.
    function openPhoto(photo: string) {
        const found = app.photos.choose(photo)
        if (found < 0)
            return
        position = found
        open("viewer")
    }

    function close() {
        const place = over
        over = ""
        app.photos.dismissUndo() // its words go with the page
        if (place === "compare")
            app.compare.close()
        else if (place === "timeLapse")
            app.timeLapse.close()
        photos.forceActiveFocus()
    }

    function openCompare(photo: string) {
        app.compare.open(app.photos.series, app.photos.poseId, photo)
        open("compare")
    }

    function openTimeLapse() {
        app.timeLapse.open(app.photos.series, app.photos.poseId)
        open("timeLapse")
    }

    PhotosScreen {
        id: photos

        anchors.fill: parent
        visible: !root.covered
        focus: !root.covered
        photos: root.app.photos
        photoImport: root.app.photoImport
        redness: root.app.redness
        keyPlace: root.app.photos.keyPlaceText
        onOpened: position => {
            root.position = position
            root.open("viewer")
        }
        onCompareClicked: root.openCompare("")
        onTimeLapseClicked: root.openTimeLapse()
        onRednessClicked: root.open("redness")
        onTakePhotoClicked: root.takePhotoClicked()
        onNewTreatment: root.newTreatment()
    }
    PageLoader {
        id: page

        active: root.covered
        focus: root.covered
        // qmllint disable unqualified
        sourceComponent: root.over === "viewer" ? viewer : root.over === "compare" ? compare
                         : root.over === "timeLapse" ? timeLapse : redness
        // qmllint enable unqualified
    }
    // What is measured follows what is shown.
    Connections {
        target: root.app.photos

        function onChanged() { root.app.redness.open(root.app.photos.series, root.app.photos.poseId) }
    }
    // qmllint disable unqualified
    Component {
        id: viewer

        PhotoViewer {
            photos: root.app.photos
            start: root.position
            onClosed: root.close()
            onCompareClicked: photo => root.openCompare(photo)
        }
    }
    Component {
        id: compare

        CompareScreen {
            compare: root.app.compare
            onClosed: root.close()
        }
    }
    Component {
        id: timeLapse

        TimeLapseScreen {
            timeLapse: root.app.timeLapse
            onClosed: root.close()
        }
    }
    Component {
        id: redness

        RednessScreen {
            redness: root.app.redness
            onClosed: root.close()
        }
    }
    // qmllint enable unqualified
}
