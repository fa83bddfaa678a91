import QtQuick
import Afterglow.Components

// A part of a figure that chooses an area: `place` takes the tap, `shape` is what is drawn of it.
Item {
    id: root

    required property Item figure
    required property rect place
    property string shape
    property string name
    property bool chosen: false
    property bool first: true
    // How far down the tick stands, where it covers no line.
    property real tick: 0.5

    signal tapped()

    parent: figure
    x: place.x
    y: place.y
    width: place.width
    height: place.height
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.ignored: !first
    Accessible.onPressAction: tapped()
    Accessible.onToggleAction: tapped()

    IconPainter {
        x: -root.x
        y: -root.y
        width: root.figure.width
        height: root.figure.height
        visible: opacity > 0
        name: root.shape.length > 0 ? `figure-area-${root.shape}` : ""
        color: Theme.primary
        opacity: root.chosen ? 0.45 : hover.hovered ? 0.2 : 0 // the figure's lines show through
        Accessible.ignored: true

        Behavior on opacity { NumberAnimation { duration: Theme.tickDuration } }
    }
    // Not by colour alone.
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.tick * parent.height - height / 2
        visible: root.chosen && root.first
        name: "check"
        color: Theme.text
        size: 22
    }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.tapped() }
}
