pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// Which session: one line to slide, the newest first.
ChipRow {
    id: root

    required property var sessions
    required property int current

    signal chosen(index: int)

    Accessible.name: qsTr("Treatment")

    Repeater {
        // Their number alone: new words don't make new chips, which would take the focus along.
        model: root.sessions.length

        RadioChip {
            required property int index

            objectName: "session-" + index
            text: root.sessions[index] ?? ""
            checked: index === root.current
            onClicked: root.chosen(index)
        }
    }
}
