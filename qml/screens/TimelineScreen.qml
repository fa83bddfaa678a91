import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How the skin heals, day by day, and where each series of treatments stands.
FocusScope {
    id: root

    required property TimelineModel timeline
    readonly property bool ready: timeline.state === TimelineModel.Ready
    // 0: healing, 1: series
    property int part: 0
    readonly property real room: Math.min(Theme.contentWidth, width - 2 * Theme.sideMargin)

    signal newTreatment()
    signal newAppointment()
    signal editTreatment(id: string)
    signal photoClicked(id: string)

    objectName: "timelineScreen"

    SteadyColumn {
        id: head

        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space5
        x: (root.width - width) / 2
        width: root.room
        gap: Theme.space3

        AppText {
            Layout.fillWidth: true
            role: AppText.Title
            text: qsTr("Timeline")
        }
        SegmentedControl {
            objectName: "timelineParts"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space3
            visible: root.ready || root.timeline.state === TimelineModel.Empty
            focus: true
            name: qsTr("What to show")
            options: [qsTr("Healing"), qsTr("Series")]
            currentIndex: root.part
            onActivated: index => root.part = index
        }
        SessionChips {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space3
            Layout.bottomMargin: Theme.space1
            visible: root.ready && root.part === 0 && timeline.sessions.length > 1
            sideMargin: (root.width - root.room) / 2
            timeline: root.timeline
        }
        ErrorBanner {
            objectName: "timelineError"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space3
            title: root.timeline.error
            retryText: root.timeline.state === TimelineModel.Failed ? qsTr("Try again") : ""
            secondText: root.timeline.state === TimelineModel.Failed ? "" : qsTr("Close")
            onRetried: root.timeline.refresh()
            onSecondClicked: root.timeline.dismissError()
        }
        BusyBar {
            objectName: "timelineBusy"
            Layout.fillWidth: true
            running: root.timeline.state === TimelineModel.Loading
            text: qsTr("Reading your journal")
        }
    }
    HealingView {
        id: healing

        objectName: "healingView"
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.ready && root.part === 0
        timeline: root.timeline
        header: HealingHead { }
        onPhotoClicked: id => root.photoClicked(id)
    }
    SeriesView {
        id: series

        objectName: "seriesView"
        anchors.fill: healing
        visible: root.ready && root.part === 1
        timeline: root.timeline
        onSessionClicked: id => root.editTreatment(id)
        onAppointmentClicked: root.newAppointment()
    }
    // What has gone under the head is cut by a line.
    PageEdges {
        view: root.part === 0 ? healing : series
        visible: root.ready
        lower: false
    }
    PageScroll {
        objectName: "timelineEmpty"
        anchors.fill: healing
        visible: root.timeline.state === TimelineModel.Empty
        safeAreaTop: false

        NoTreatments {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space6
            iconName: root.part === 0 ? "timeline" : "calendar"
            title: root.part === 0 ? qsTr("Your healing, day by day") : qsTr("Session after session")
            text: root.part === 0
                  ? qsTr("Once your treatment is entered, you see here what is normal on each day, what is allowed again and when.")
                  : qsTr("Once your treatment is entered, you see here when the next session of a series may be.")
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
        }
    }
}
