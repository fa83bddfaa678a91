import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The earliest date for what patients ask for, each with its reason.
SubPage {
    id: root

    required property WhenCanIModel whenCanI

    signal newTreatment()
    signal newAppointment()

    objectName: "whenCanIPage"
    title: qsTr("When can I …?")
    Component.onCompleted: whenCanI.active = true
    Component.onDestruction: whenCanI.active = false

    ErrorBanner {
        objectName: "whenError"
        Layout.fillWidth: true
        title: root.whenCanI.error
        onRetried: root.whenCanI.refresh()
    }
    NoTreatments {
        objectName: "noTreatmentYet"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: root.whenCanI.empty
        iconName: "calendar"
        title: qsTr("No treatment yet")
        text: qsTr("Once a treatment or an appointment is in your journal, this page says from when on each thing is fine "
                   + "again, and why.")
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: answers.count > 0
        paragraph: true
        muted: true
        text: qsTr("From your aftercare plan and what is booked. Wait longer while your skin is still hot or sore.")
    }
    AnswerCard {
        id: answers

        objectName: "answers"
        Layout.fillWidth: true
        answers: root.whenCanI.answers
        onOpened: row => sheet.explain(row)
    }
    AnswerSheet { id: sheet }
}
