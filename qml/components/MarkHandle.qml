import QtQuick
import Afterglow.Components

// A circle on a picture, its parent, that can be dragged, or moved by the arrow keys. `place` is its centre from the picture's centre
// in units of the picture's width, `reach` its radius likewise. movedTo(x, y) asks for another place.
FocusScope {
    id: root

    // The ring is for the keyboard. A control would know this by itself, but a plain one is no slider for a screen reader.
    property bool byPointer: false

    property string letter
    property string name
    property color tone: Theme.primary
    property point place
    property real reach: 0.06
    readonly property real unit: parent ? parent.width : 1
    readonly property real radius: reach * unit
    readonly property bool dragged: drag.active

    signal movedTo(x: real, y: real)

    function moveBy(event: var, dx: real, dy: real) {
        const step = event.modifiers & Qt.ShiftModifier ? 0.002 : 0.01
        movedTo(place.x + dx * step, place.y + dy * step)
        event.accepted = true
    }

    // The target is 44 points at least, however small the circle is.
    width: Math.max(Theme.target, 2 * radius)
    height: width
    x: (parent ? parent.width : 0) / 2 + place.x * unit - width / 2
    y: (parent ? parent.height : 0) / 2 + place.y * unit - height / 2
    activeFocusOnTab: true
    onActiveFocusChanged: if (!activeFocus) byPointer = false
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: qsTr("Move it with the arrow keys")
    Accessible.focusable: true
    Keys.onLeftPressed: event => moveBy(event, -1, 0)
    Keys.onRightPressed: event => moveBy(event, 1, 0)
    Keys.onUpPressed: event => moveBy(event, 0, -1)
    Keys.onDownPressed: event => moveBy(event, 0, 1)

    Item {
        anchors.fill: parent

        Rectangle {
            id: circle

            anchors.centerIn: parent
            width: 2 * root.radius
            height: width
            radius: width / 2
            color: "#22ffffff"
            border.width: 2.5
            border.color: "white"

            Rectangle {
                anchors.fill: parent
                anchors.margins: -1.5
                radius: width / 2
                color: "transparent"
                border.width: 1.5
                border.color: root.tone
            }
            FocusRing { objectName: "ring"; visible: root.activeFocus && !root.byPointer; cornerRadius: parent.radius; gap: 3 }
        }
        Rectangle {
            x: circle.x + circle.width * 0.85 - width / 2
            y: circle.y + circle.height * 0.15 - height / 2
            width: 22 * Theme.iconScale
            height: width
            radius: width / 2
            color: root.tone

            Text {
                anchors.centerIn: parent
                text: root.letter
                color: "white"
                font.family: Theme.fontFamily
                font.pixelSize: Math.round(12 * Theme.iconScale)
                font.weight: Theme.bold
                Accessible.ignored: true
            }
        }
    }

    DragHandler {
        id: drag

        property point begin

        target: null
        onActiveChanged: {
            if (!active)
                return
            begin = root.place
            root.byPointer = true
            root.forceActiveFocus(Qt.MouseFocusReason)
        }
        onActiveTranslationChanged: if (active) root.movedTo(begin.x + activeTranslation.x / root.unit,
                                                            begin.y + activeTranslation.y / root.unit)
    }
}
