import QtQuick
import Afterglow.Components
import Afterglow.Models

// How the skin heals, beside the day on a wide window.
FocusScope {
    id: root

    required property TimelineModel timeline

    signal photoClicked(id: string)

    objectName: "timelinePane"

    AppText {
        id: title

        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.sideMargin
        anchors.rightMargin: Theme.sideMargin
        role: AppText.Heading
        text: qsTr("Healing")
    }
    SessionChips {
        id: chips

        anchors.top: title.bottom
        anchors.topMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        timeline: root.timeline
    }
    HealingView {
        id: healing

        anchors.top: chips.visible ? chips.bottom : title.bottom
        anchors.topMargin: chips.visible ? Theme.space3 : Theme.space4
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        timeline: root.timeline
        header: HealingHead { }
        onPhotoClicked: id => root.photoClicked(id)
    }
    PageEdges {
        view: healing
        lower: false
    }
    Rectangle {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: Theme.hairline
        color: Theme.line
    }
}
