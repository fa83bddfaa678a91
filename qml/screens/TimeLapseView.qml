import QtQuick
import Afterglow.Components
import Afterglow.Models

// The picture of the film that is on the screen. The next one is opened behind it and shows when it is there.
Item {
    id: root

    required property TimeLapseModel timeLapse
    readonly property real ratio: timeLapse.count > 0 ? timeLapse.ratioAt(0) : 4 / 3
    property bool onSecond: false

    // Into the picture that isn't shown.
    function load() {
        const next = onSecond ? first : second
        const source = timeLapse.photoAt(timeLapse.current).length > 0
                     ? `image://photos/${timeLapse.photoAt(timeLapse.current)}/full` : ""
        next.frame = timeLapse.current
        next.source = source
        if (next.settled)
            swap(next)
    }

    function swap(ready: TimeLapseFrame) {
        if (ready.frame !== timeLapse.current)
            return
        onSecond = ready === second
        timeLapse.shown()
    }

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Photo %1 of %2: %3").arg(timeLapse.current + 1).arg(timeLapse.count)
                                               .arg(timeLapse.labelAt(timeLapse.current))
    Component.onCompleted: load()

    Connections {
        target: root.timeLapse

        function onCurrentChanged() { root.load() }
        function onFramesChanged() { root.load() }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.line
    }
    TimeLapseFrame {
        id: first

        anchors.fill: parent
        visible: !root.onSecond
        timeLapse: root.timeLapse
        zoom: root.timeLapse.zoom
        onReady: root.swap(first)
    }
    TimeLapseFrame {
        id: second

        anchors.fill: parent
        visible: root.onSecond
        timeLapse: root.timeLapse
        zoom: root.timeLapse.zoom
        onReady: root.swap(second)
    }
    RoundedCorners { cornerRadius: Theme.cardRadius }
    PictureLabel {
        objectName: "filmLabel"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space3
        maximumWidth: root.width - 2 * Theme.space3
        text: root.timeLapse.count > 0 ? root.timeLapse.labelAt(root.timeLapse.current) : ""
    }
}
