import QtQuick
import Afterglow.Components

// A part of `figure` that chooses an area: `place`, in the figure, takes the tap, `shape` is what is drawn of it.
Item {
    id: root

    required property Item figure
    required property rect place
    property string shape
    property string name
    property bool chosen: false
    property bool first: true

    signal tapped()

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
        x: -root.place.x
        y: -root.place.y
        width: root.figure.width
        height: root.figure.height
        visible: opacity > 0
        name: root.shape.length > 0 ? `figure-area-${root.shape}` : ""
        color: Theme.primary
        opacity: root.chosen ? 1 : hover.hovered ? 0.25 : 0
        Accessible.ignored: true

        Behavior on opacity { NumberAnimation { duration: Theme.tickDuration } }
    }
    // Not by colour alone.
    Icon {
        anchors.centerIn: parent
        visible: root.chosen && root.first
        name: "check"
        color: Theme.primaryInk
        size: 22
    }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.tapped() }
}
