pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Every treatment and appointment, the appointments on top.
SubPage {
    id: root

    required property SessionsModel sessions

    signal opened(string id)
    signal newTreatment()
    signal newAppointment()

    objectName: "sessionsPage"
    title: qsTr("Sessions")
    trailingText: sessions.state === SessionsModel.Ready ? qsTr("New") : ""
    onTrailingClicked: choice.open()

    ErrorBanner {
        objectName: "sessionsError"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        title: root.sessions.error
        onRetried: root.sessions.refresh()
    }
    BusyBar {
        Layout.fillWidth: true
        running: root.sessions.state === SessionsModel.Loading
        text: qsTr("Reading your journal")
    }
    NoTreatments {
        objectName: "noSessions"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: root.sessions.state === SessionsModel.Empty
        iconName: "calendar"
        title: qsTr("No sessions yet")
        text: qsTr("Your treatments and appointments will be listed here.")
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
    }
    SegmentedControl {
        id: grouping

        objectName: "grouping"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: root.sessions.state === SessionsModel.Ready && root.sessions.groupingOffered
        name: qsTr("Group by")
        options: [qsTr("By year"), qsTr("By series")]
        onActivated: index => root.sessions.grouping = index

        Binding { target: grouping; property: "currentIndex"; value: root.sessions.grouping }
    }
    Repeater {
        model: root.sessions.state === SessionsModel.Ready ? root.sessions.groups : null

        ColumnLayout {
            id: group

            required property string identifier
            required property string title
            required property var sessions

            objectName: "group-" + identifier
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                text: group.title
            }
            Card {
                Layout.fillWidth: true
                padding: 0
                spacing: 0

                Repeater {
                    model: group.sessions

                    ColumnLayout {
                        id: entry

                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        spacing: 0

                        Divider {
                            Layout.fillWidth: true
                            Layout.leftMargin: Theme.cardPadding
                            Layout.rightMargin: Theme.cardPadding
                            visible: entry.index > 0
                        }
                        MenuRow {
                            objectName: "session-" + entry.modelData.identifier
                            Layout.fillWidth: true
                            iconName: entry.modelData.appointment ? "calendar" : "check"
                            iconColor: entry.modelData.appointment ? Theme.primary : Theme.sage
                            text: entry.modelData.title
                            detail: entry.modelData.detail
                            onClicked: root.opened(entry.modelData.identifier)
                        }
                    }
                }
            }
        }
    }
    NewSessionSheet {
        id: choice

        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
    }
}
