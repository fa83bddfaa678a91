import QtQuick
import Afterglow.Models

// The first pages, as long as they are wanted.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
Loader {
    id: root

    required property AppModel app

    signal newTreatment()
    signal newAppointment()

    active: app.introducing
    focus: active
    // qmllint disable unqualified
    sourceComponent: FirstStart {
        notice: root.app.notice
        onNoticeRead: root.app.dismissNotice()
        onNewTreatment: {
            root.app.endIntroduction()
            root.newTreatment()
        }
        onNewAppointment: {
            root.app.endIntroduction()
            root.newAppointment()
        }
        onLookAround: {
            root.app.lookAround()
            root.app.endIntroduction()
        }
    }
    // qmllint enable unqualified
    onLoaded: (item as Item).forceActiveFocus()
}
