import QtQuick
import Afterglow.Components
import Afterglow.Models

// The check-in and the check-ins so far, over whatever is behind them. `closed` when none of them is open any more.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    readonly property bool open: checkIn.active || history.active

    signal closed()

    function openCheckIn(session: string) {
        app.screens.checkIn.start(session)
        checkIn.active = true
    }

    function openHistory(session: string) {
        app.screens.checkInHistory.show(session)
        history.active = true
        leaveCheckIn()
    }

    // Whom to call can be entered without leaving what was said.
    function openClinic() { clinicPage.active = true }

    function closeClinic() {
        clinicPage.active = false
        if (checkIn.item !== null)
            (checkIn.item as Item).forceActiveFocus()
    }

    function leaveCheckIn() {
        if (checkIn.active)
            app.screens.checkIn.leave()
        checkIn.active = false
        if (history.item !== null)
            (history.item as Item).forceActiveFocus()
        else
            closed()
    }

    function close() {
        history.active = false
        clinicPage.active = false
        if (checkIn.active)
            app.screens.checkIn.leave()
        checkIn.active = false
    }

    visible: open

    PageLoader {
        id: history

        visible: !checkIn.active
        // qmllint disable unqualified
        sourceComponent: CheckInHistoryScreen {
            history: root.app.screens.checkInHistory
            onClosed: {
                root.close()
                root.closed()
            }
            onCheckInWanted: session => root.openCheckIn(session)
        }
        // qmllint enable unqualified
    }
    PageLoader {
        id: checkIn

        fades: true
        visible: !clinicPage.active
        // qmllint disable unqualified
        sourceComponent: CheckInScreen {
            checkIn: root.app.screens.checkIn
            clinic: root.app.screens.clinic
            onClosed: root.leaveCheckIn()
            onHistoryWanted: session => root.openHistory(session)
            onClinicWanted: root.openClinic()
        }
        // qmllint enable unqualified
    }
    PageLoader {
        id: clinicPage

        // qmllint disable unqualified
        sourceComponent: ClinicPage {
            clinic: root.app.screens.clinic
            onClosed: root.closeClinic()
        }
        // qmllint enable unqualified
    }
    Connections {
        target: root.app.screens ? root.app.screens.checkIn : null

        function onSaved() {
            root.close()
            root.closed()
        }
    }
}
