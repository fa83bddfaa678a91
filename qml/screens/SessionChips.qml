pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components
import Afterglow.Models

// Which session's healing is shown, where there are several: one line to slide, the newest first.
ChipRow {
    id: root

    required property TimelineModel timeline

    // The chosen one is in sight from the start.
    function revealChosen() {
        reveal(chips.itemAt(timeline.session))
    }

    inset: true
    visible: timeline.sessions.length > 1
    onStartChanged: Qt.callLater(revealChosen) // qmllint disable
    onContentWidthChanged: Qt.callLater(revealChosen) // qmllint disable
    Accessible.name: qsTr("Treatment")

    Repeater {
        id: chips

        // Their number alone: new words don't make new chips, which would take the focus along.
        model: root.timeline.sessions.length

        RadioChip {
            required property int index

            objectName: "session-" + index
            text: root.timeline.sessions[index] ?? ""
            checked: index === root.timeline.session
            onClicked: root.timeline.session = index
        }
    }
}
