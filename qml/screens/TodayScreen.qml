pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The day: how the skin is doing, what to leave out, what to do.
Item {
    id: root

    required property TodayModel today
    property string reminderProblem
    readonly property bool ready: today.state === TodayModel.Ready

    signal newTreatment()
    signal newAppointment()
    signal editTreatment(string id)
    signal moveAppointment(string id)
    signal checkIn(string session)
    signal checkInHistory(string session)
    signal takePhoto(string session)
    signal remindersClicked()

    PageScroll {
        id: page

        objectName: "todayPage"
        anchors.fill: parent
        focus: true
        bottomMargins: undo.open ? undo.height + Theme.space8 : Theme.space5

        ColumnLayout {
            Layout.topMargin: Theme.space3
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "dateLine"
                Layout.fillWidth: true
                role: AppText.Label
                text: root.today.dateLine
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                AppText {
                    id: heading

                    Layout.fillWidth: true
                    role: AppText.Title
                    text: qsTr("Today")
                }
                IconButton {
                    objectName: "reminders"
                    // The targets are higher than the title, and make no room of their own.
                    Layout.topMargin: Math.min(0, heading.implicitHeight - implicitHeight)
                    Layout.alignment: Qt.AlignBottom
                    iconName: "bell"
                    text: qsTr("Reminders")
                    onClicked: root.remindersClicked()
                }
                IconButton {
                    objectName: "newTreatment"
                    Layout.topMargin: Math.min(0, heading.implicitHeight - implicitHeight)
                    Layout.rightMargin: -10
                    Layout.alignment: Qt.AlignBottom
                    iconName: "plus"
                    color: Theme.text
                    text: qsTr("New treatment")
                    onClicked: root.newTreatment()
                }
            }
        }
        ErrorBanner {
            objectName: "todayError"
            Layout.fillWidth: true
            title: root.today.error
            page: page
            retryText: root.today.unread ? qsTr("Try again") : ""
            secondText: root.today.state === TodayModel.Failed ? "" : qsTr("Close")
            onRetried: root.today.refresh()
            onSecondClicked: root.today.dismissError()
        }
        ErrorBanner {
            objectName: "reminderProblem"
            Layout.fillWidth: true
            iconName: "bell"
            title: root.reminderProblem
            retryText: ""
        }
        BusyBar {
            objectName: "todayBusy"
            Layout.fillWidth: true
            running: root.today.state === TodayModel.Loading
            text: qsTr("Reading your journal")
        }
        NoTreatments {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            visible: root.today.state === TodayModel.Empty
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
        }
        Repeater {
            model: root.ready ? root.today.sessions : null

            TreatmentCard {
                Layout.fillWidth: true
                onOpened: sheets.openTreatment(this)
                onTookPlace: root.editTreatment(identifier)
                onMoved: root.moveAppointment(identifier)
                onCancelled: root.today.removeSession(identifier)
                onHealed: root.today.markHealed(identifier)
            }
        }
        RestrictionChips {
            Layout.fillWidth: true
            // The chips' targets are higher than what shows of them.
            Layout.topMargin: -6
            Layout.bottomMargin: -6
            visible: root.ready && count > 0
            restrictions: root.today.restrictions
            onExplained: (title, summary, detail, sources) => sheets.openRestriction(title, summary, detail, sources)
        }
        OutdoorsCard {
            id: outdoors

            objectName: "outdoors"
            Layout.fillWidth: true
            visible: root.ready && root.today.outdoorsShown
            title: root.today.outdoors ? qsTr("You are outside") : qsTr("Going outside?")
            text: root.today.outdoors ? "" : root.today.outdoorsText
            countdown: root.today.outdoorsText
            onToggled: checked => root.today.setOutdoors(checked)

            Binding { target: outdoors; property: "checked"; value: root.today.outdoors }
        }
        Checklist {
            Layout.fillWidth: true
            visible: root.ready
            today: root.today
            page: page
            onPutOff: (id, title) => sheets.openSnooze(id, title)
            onConfirm: session => root.editTreatment(session)
            onCheckIn: session => root.checkIn(session)
            onTakePhoto: session => root.takePhoto(session)
        }
    }
    TodaySheets {
        id: sheets

        objectName: "sheets"
        today: root.today
        onEditTreatment: id => root.editTreatment(id)
        onCheckIn: session => root.checkIn(session)
        onCheckInHistory: session => root.checkInHistory(session)
    }
    UndoBar {
        id: undo

        objectName: "undoBar"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.today.undo()
    }
    Connections {
        target: root.today

        function onUndoTextChanged() {
            if (root.today.undoText.length > 0)
                undo.show(root.today.undoText)
            else
                undo.hide()
        }
    }
}
