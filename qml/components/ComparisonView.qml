import QtQuick
import Afterglow.Components

// Two pictures of the same, the second one laid over the first one: `firstSource`, `secondSource`, their labels and their
// ratios (height by width). In `mode` Slider a line parts them (`position` 0 to 1 from the side where reading begins), SideBySide
// shows both, Fade mixes them by `position`, Blink changes from one to the other (`blinkSecond`).
//
// The first one stands where reading begins; the pictures themselves are never mirrored. `secondScale`, `secondRotation` (degrees,
// clockwise), `secondDx` and `secondDy` (in units of the first one's width) lay the second one as the first one lies; `zoom` enlarges both
// around the middle.
FocusScope {
    id: root

    enum Mode { Slider, SideBySide, Fade, Blink }

    property int mode: ComparisonView.Slider
    property url firstSource
    property url secondSource
    property string firstLabel
    property string secondLabel
    property string firstName
    property string secondName
    property real firstRatio: 4 / 3
    property real secondRatio: 4 / 3
    property real secondScale: 1
    property real secondRotation: 0
    property real secondDx: 0
    property real secondDy: 0
    property real zoom: 1
    property real position: 0.5
    property bool blinkSecond: false
    property int blinkInterval: 700
    readonly property alias blinking: blink.running
    readonly property bool beside: mode === ComparisonView.SideBySide
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool failed: first.failed || second.failed
    // What the picture asks for: the first one's shape.
    readonly property real heightForWidth: beside ? (width - Theme.space2) / 2 * firstRatio : width * firstRatio
    // From the left edge of the view.
    readonly property real cut: (mirrored ? 1 - position : position) * width

    function moveBy(step: real) { position = Math.max(0, Math.min(1, position + step)) }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1 and %2").arg(firstName).arg(secondName)

    ComparedPicture {
        id: first

        anchors.left: parent.left
        width: root.beside ? (root.width - Theme.space2) / 2 : root.width
        height: root.height
        source: root.firstSource
        name: root.firstName
        ratio: root.firstRatio
        frameRatio: root.firstRatio
        zoom: root.zoom
    }
    Item {
        id: over

        // Beside the first one, or the part of the place that is the second one's.
        x: root.beside ? (root.mirrored ? 0 : root.width - width)
                       : root.mode === ComparisonView.Slider && !root.mirrored ? root.cut : 0
        width: root.beside ? (root.width - Theme.space2) / 2
                           : root.mode !== ComparisonView.Slider ? root.width
                           : root.mirrored ? root.cut : root.width - root.cut
        height: root.height
        clip: true
        opacity: root.mode === ComparisonView.Fade ? root.position
                                                   : root.mode === ComparisonView.Blink && !root.blinkSecond ? 0 : 1

        ComparedPicture {
            id: second

            x: root.beside ? 0 : -over.x
            width: root.beside ? over.width : root.width
            height: root.height
            source: root.secondSource
            name: root.secondName
            ratio: root.secondRatio
            frameRatio: root.firstRatio
            pictureScale: root.secondScale
            pictureRotation: root.secondRotation
            dx: root.secondDx
            dy: root.secondDy
            zoom: root.zoom
            backed: root.mode !== ComparisonView.Fade
        }
    }
    RoundedCorners {
        objectName: "firstCorners"
        anchors.fill: undefined
        x: first.x - border.width
        y: -border.width
        width: (root.beside ? first.width : root.width) + 2 * border.width
        height: root.height + 2 * border.width
        cornerRadius: Theme.cardRadius
        anchors.margins: 0
    }
    RoundedCorners {
        anchors.fill: undefined
        anchors.margins: 0
        visible: root.beside
        x: over.x - border.width
        y: -border.width
        width: over.width + 2 * border.width
        height: root.height + 2 * border.width
        cornerRadius: Theme.cardRadius
    }
    PictureLabel {
        objectName: "firstLabel"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space3
        maximumWidth: root.width / 2 - 2 * Theme.space3
        text: root.firstLabel
        opacity: root.mode === ComparisonView.Blink && root.blinkSecond ? 0
                 : root.mode === ComparisonView.Fade ? 0.35 + 0.65 * Math.min(1, 2 * (1 - root.position)) : 1
    }
    PictureLabel {
        objectName: "secondLabel"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        maximumWidth: root.width / 2 - 2 * Theme.space3
        text: root.secondLabel
        opacity: root.mode === ComparisonView.Blink && !root.blinkSecond ? 0
                 : root.mode === ComparisonView.Fade ? 0.35 + 0.65 * Math.min(1, 2 * root.position) : 1
    }
    ComparisonHandle {
        objectName: "handle"
        visible: root.mode === ComparisonView.Slider
        focus: true
        x: root.cut - width / 2
        height: parent.height
        share: root.position
        onMovedTo: x => root.position = Math.max(0, Math.min(1, (root.mirrored ? root.width - x : x) / root.width))
        onShareWanted: share => root.position = share
        onMovedBy: step => root.moveBy(root.mirrored ? -step : step)
    }
    Timer {
        id: blink

        interval: root.blinkInterval
        repeat: true
        running: root.mode === ComparisonView.Blink && root.visible && !Theme.reducedMotion
        onTriggered: root.blinkSecond = !root.blinkSecond
    }
}
