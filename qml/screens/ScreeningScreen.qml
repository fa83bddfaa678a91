pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The questions before an appointment, and what the answers advise. It names nothing but what the patient knows already.
SubPage {
    id: root

    required property SessionModel session
    required property ClinicModel clinic

    signal clinicWanted()

    objectName: "screeningPage"
    title: qsTr("Before you go")
    Component.onCompleted: clinic.dismissCallError()

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        paragraph: true
        muted: true
        text: qsTr("Think of the skin that will be treated. Your answers stay on this device.")
    }
    ErrorBanner {
        objectName: "screeningError"
        Layout.fillWidth: true
        title: root.session.error || root.clinic.callError
        page: root.page
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: {
            root.session.dismissError()
            root.clinic.dismissCallError()
        }
    }
    ScreeningCard {
        Layout.fillWidth: true
        title: root.session.screeningTitle
        text: root.session.screeningText
        callsClinic: root.session.callsClinic
        clinic: root.clinic.canCall ? root.clinic.summary : ""
        onCalled: root.clinic.call()
        onClinicWanted: root.clinicWanted()
    }
    Repeater {
        model: root.session.questions

        ScreeningQuestion {
            Layout.fillWidth: true
            answers: root.session.answers
            onAnswered: index => root.session.answer(identifier, index)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: AppText.Caption
        text: root.session.screeningSources
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        text: qsTr("This is no medical advice. Follow your clinic where it says something else.")
    }
}
