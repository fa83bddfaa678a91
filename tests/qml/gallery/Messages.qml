import QtQuick
import QtQuick.Layouts
import Afterglow.Components

PageScroll {
    AppText { role: AppText.Title; text: "Messages" }
    ErrorBanner {
        Layout.fillWidth: true
        title: "Please contact your clinic today"
        text: "Redness that grows after day 3, together with pus, can be a sign of infection. This app cannot diagnose; a professional should look at it."
        urgent: true
        clinical: true
        retryText: "Call clinic"
        secondText: "Share report"
    }
    ErrorBanner {
        Layout.fillWidth: true
        title: "Your day could not be read"
        text: "The file is damaged. Nothing was changed."
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        iconName: "leaf"
        title: "Nothing to do yet"
        text: "Add your treatment, and your aftercare is planned for you."
        buttonText: "Add a treatment"
    }
    Toast { Layout.fillWidth: true; Layout.topMargin: Theme.space6; timeout: 0; Component.onCompleted: show("Saved on this phone") }
    UndoBar { Layout.fillWidth: true; timeout: 0; Component.onCompleted: show("Moisturise is done") }
}
