import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A switch. `text` is its accessible name (it shows none: put it beside a label), `checked`, `toggled` when the user
// changed it. `tone` colours it while on. On shows by the knob's place and a tick, too.
T.Switch {
    id: root

    property color tone: Theme.primary
    property color knobColor: Theme.primaryInk

    implicitWidth: 52
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: flip()
    Accessible.onToggleAction: flip()
    Keys.onReturnPressed: flip()
    Keys.onEnterPressed: flip()

    // What a click does; Return does it too.
    function flip() {
        toggle()
        toggled()
        clicked()
    }

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 52
        height: 32
        radius: 16
        color: root.checked ? root.tone : Theme.line

        Behavior on color { ColorAnimation { duration: Theme.tickDuration } }

        Rectangle {
            x: 3 + root.visualPosition * (parent.width - width - 6)
            y: 3
            width: 26
            height: 26
            radius: 13
            color: root.checked ? root.knobColor : Theme.knob
            border.width: root.checked || Theme.dark ? 0 : 1.2
            border.color: Theme.outline

            Behavior on x {
                enabled: !root.pressed
                NumberAnimation { duration: Theme.appearDuration; easing.type: Easing.OutCubic }
            }

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 14
                color: root.tone
                opacity: root.checked ? 1 : 0
            }
        }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
    }
}
