import QtQuick
import Afterglow.Components
import Afterglow.Models

// The list of all sessions, one of them, and the questions before an appointment.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    readonly property SessionModel session: app.screens.session
    property bool asking: false
    // Over the questions.
    property bool enteringClinic: false

    signal closed()
    signal newTreatment()
    signal newAppointment()
    signal editTreatment(string id)
    signal moveAppointment(string id)
    signal checkIn(string session)
    signal checkInHistory(string session)
    signal photoClicked(string photo)

    function openSession(id: string) {
        if (session.show(id))
            focusPage()
    }

    function openScreening() {
        asking = true
        focusPage()
    }

    function back() {
        if (enteringClinic)
            enteringClinic = false
        else if (asking)
            asking = false
        else
            session.close()
        focusPage()
    }

    function focusPage() { (enteringClinic ? clinic : asking ? questions : session.session.length > 0 ? detail : list).forceActiveFocus() }

    onActiveFocusChanged: if (activeFocus) focusPage()
    Component.onCompleted: app.screens.sessions.active = true
    Component.onDestruction: {
        app.screens.sessions.active = false
        session.close()
    }

    SessionsScreen {
        id: list

        anchors.fill: parent
        visible: root.session.session.length === 0
        focus: visible
        sessions: root.app.screens.sessions
        onOpened: id => root.openSession(id)
        onClosed: root.closed()
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
    }
    PageLoader {
        id: detail

        active: root.session.session.length > 0
        visible: !root.asking
        focus: active && visible
        // qmllint disable unqualified
        sourceComponent: SessionScreen {
            session: root.session
            onClosed: root.back()
            onEdited: root.editTreatment(root.session.session)
            onMoved: root.moveAppointment(root.session.session)
            onScreeningOpened: root.openScreening()
            onCheckInClicked: root.checkIn(root.session.session)
            onCheckInsClicked: root.checkInHistory(root.session.session)
            onPhotosClicked: root.photoClicked(root.session.firstPhoto)
        }
        // qmllint enable unqualified
    }
    PageLoader {
        id: questions

        active: root.asking
        visible: !root.enteringClinic
        focus: active && visible
        // qmllint disable unqualified
        sourceComponent: ScreeningScreen {
            session: root.session
            clinic: root.app.screens.clinic
            onClosed: root.back()
            onClinicWanted: root.enteringClinic = true
        }
        // qmllint enable unqualified
    }
    PageLoader {
        id: clinic

        active: root.enteringClinic
        focus: active
        // qmllint disable unqualified
        sourceComponent: ClinicPage {
            clinic: root.app.screens.clinic
            onClosed: root.back()
        }
        // qmllint enable unqualified
    }
    Connections {
        target: root.session

        function onGone() {
            root.enteringClinic = false
            root.asking = false
            root.focusPage()
        }
    }
}
