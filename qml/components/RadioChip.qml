import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// One of several that exclude each other, in a ChipFlow. `text`, `checked`, signal `toggled`. A type of its own because
// before Qt 6.5 the template alone decides what a screen reader takes it for.
T.RadioButton {
    id: root

    // Wider than its flow it breaks its text.
    readonly property Flow flow: parent as Flow

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    width: flow ? Math.min(implicitWidth, flow.width + 2 * Theme.space1) : implicitWidth
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()

    // What a click does; Return does it too. The chosen one stays chosen.
    function choose() {
        if (checked)
            return
        toggle()
        toggled()
        clicked()
    }

    contentItem: ChipFace { control: root }
}
