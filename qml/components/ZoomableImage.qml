import QtQuick
import Afterglow.Components

// A picture that fits its place and can be looked at closely: pinch, double tap, the wheel, and zoomIn(), zoomOut() and fit() for
// keys and buttons. `zoom` is 1 where it fits, `maximumZoom` at most. While it is zoomed it can be dragged.
Item {
    id: root

    property url source
    property string name
    // For what has to be there before the picture can be opened.
    property bool waiting: false
    property real maximumZoom: 8
    property real zoom: 1
    readonly property bool zoomed: zoom > 1.01
    readonly property int status: picture.status
    // As it fits, before any zoom.
    readonly property real fittedWidth: picture.implicitWidth <= 0 ? width
                                        : Math.min(width, height * picture.implicitWidth / picture.implicitHeight)
    readonly property real fittedHeight: picture.implicitWidth <= 0 ? height
                                         : fittedWidth * picture.implicitHeight / picture.implicitWidth

    // Zooms about a point of this item, which stays where it is.
    function zoomTo(wanted: real, x: real, y: real) {
        const next = Math.max(1, Math.min(maximumZoom, wanted))
        const ratio = next / zoom
        const left = (pan.contentX + x - picture.x) * ratio
        const top = (pan.contentY + y - picture.y) * ratio
        zoom = next
        pan.contentX = bounded(left + picture.x - x, pan.contentWidth - width)
        pan.contentY = bounded(top + picture.y - y, pan.contentHeight - height)
    }

    function bounded(value: real, most: real): real { return Math.max(0, Math.min(value, most)) }
    function zoomIn() { zoomTo(zoom * 1.5, width / 2, height / 2) }
    function zoomOut() { zoomTo(zoom / 1.5, width / 2, height / 2) }
    function fit() { zoomTo(1, width / 2, height / 2) }

    function panBy(dx: real, dy: real) {
        pan.contentX = bounded(pan.contentX + dx, pan.contentWidth - width)
        pan.contentY = bounded(pan.contentY + dy, pan.contentHeight - height)
    }

    clip: true
    onWidthChanged: fit()
    onHeightChanged: fit()
    onSourceChanged: fit()
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Flickable {
        id: pan

        anchors.fill: parent
        contentWidth: Math.max(width, root.fittedWidth * root.zoom)
        contentHeight: Math.max(height, root.fittedHeight * root.zoom)
        interactive: root.zoomed
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: picture

            objectName: "picture"
            x: (pan.contentWidth - width) / 2
            y: (pan.contentHeight - height) / 2
            width: root.fittedWidth * root.zoom
            height: root.fittedHeight * root.zoom
            source: root.source
            asynchronous: true
            cache: false
            autoTransform: false
            // For the screen, not for the camera; twice that for whoever looks closely.
            sourceSize.width: Math.ceil(root.width * 2)
            sourceSize.height: Math.ceil(root.height * 2)
            mipmap: true
        }
        TapHandler {
            onDoubleTapped: point => root.zoomTo(root.zoomed ? 1 : 3, point.position.x - pan.contentX,
                                                 point.position.y - pan.contentY)
        }
    }
    PinchHandler {
        property real begin: 1

        target: null
        onActiveChanged: if (active) begin = root.zoom
        onActiveScaleChanged: if (active) root.zoomTo(begin * activeScale, centroid.position.x, centroid.position.y)
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomTo(root.zoom * Math.pow(1.0015, event.angleDelta.y), point.position.x, point.position.y)
    }
    BusyBar {
        objectName: "opening"
        anchors.centerIn: parent
        width: Math.min(160, parent.width / 2)
        running: root.status === Image.Loading || root.waiting
        text: qsTr("Opening the photo")
    }
}
