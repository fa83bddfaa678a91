import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// One of several that may be chosen together, in a ChipFlow. `text`, `checked`, `alert` (chosen is a warning), signal
// `toggled`. Where one excludes the others, use RadioChip.
T.AbstractButton {
    id: root

    property bool alert: false
    // Wider than its flow it breaks its text.
    readonly property Flow flow: parent as Flow

    checkable: true
    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    width: flow ? Math.min(implicitWidth, flow.width + 2 * Theme.space1) : implicitWidth
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()

    // What a click does; Return does it too.
    function choose() {
        toggle()
        toggled()
        clicked()
    }

    contentItem: ChipFace { control: root; alert: root.alert; ticked: root.checked }
}
