pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// A row of the grid: `cells` next to each other, `columns` of the same width. `current` is the position of the one that Tab reaches.
FocusScope {
    id: root

    property var cells: []
    property int columns: 3
    property int current: -1
    // Whether the key is there.
    property bool readable: true
    // It is known not to be.
    property bool locked: false
    readonly property real gap: Theme.space3
    readonly property real cellWidth: (width - gap * (columns - 1)) / columns

    signal opened(position: int)
    signal moved(key: int)

    function focusOn(position: int, reason: int) {
        for (let i = 0; i < cells.length; ++i) {
            if (cells[i].position === position)
                (buttons.itemAt(i) as Item).forceActiveFocus(reason)
        }
    }

    implicitHeight: cellWidth * 1.27
    Accessible.role: Accessible.Grouping

    Repeater {
        id: buttons

        model: root.cells

        PictureButton {
            required property int index
            required property var modelData

            objectName: "photo-" + modelData.position
            x: (root.LayoutMirroring.enabled ? root.columns - 1 - index : index) * (root.cellWidth + root.gap)
            width: root.cellWidth
            height: root.height
            source: root.readable ? `image://photos/${modelData.identifier}/thumb` : ""
            standIn: root.locked ? "lock" : ""
            label: modelData.label
            text: `${modelData.name}. ${modelData.detail}`
            focusPolicy: Qt.ClickFocus | (modelData.position === root.current || activeFocus ? Qt.TabFocus : Qt.NoFocus)
            onClicked: root.opened(modelData.position)
            Keys.onPressed: event => {
                const keys = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down, Qt.Key_Home, Qt.Key_End]
                if (!keys.includes(event.key))
                    return
                event.accepted = true
                root.moved(event.key)
            }
        }
    }
}
