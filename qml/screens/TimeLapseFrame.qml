import QtQuick
import Afterglow.Components
import Afterglow.Models

// One picture of the film, laid as the first one lies. ready() when it can be shown, or can't be opened.
ComparedPicture {
    id: root

    required property TimeLapseModel timeLapse
    property int frame: 0
    // The alignment comes while the film is there already.
    readonly property real prepared: timeLapse.prepared

    signal ready()

    ratio: timeLapse.ratioAt(frame)
    frameRatio: timeLapse.ratioAt(0)
    pictureScale: prepared >= 0 ? timeLapse.scaleAt(frame) : 1
    pictureRotation: prepared >= 0 ? timeLapse.rotationAt(frame) : 0
    dx: prepared >= 0 ? timeLapse.dxAt(frame) : 0
    dy: prepared >= 0 ? timeLapse.dyAt(frame) : 0
    Accessible.ignored: true
    onSettledChanged: if (settled) ready()
}
