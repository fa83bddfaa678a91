import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What the answers mean beside what is normal by now. Red is for "contact your clinic".
ColumnLayout {
    id: root

    required property CheckInModel checkIn
    required property ClinicModel clinic
    readonly property bool contact: checkIn.level >= Advice.Contact
    readonly property bool watch: checkIn.level === Advice.Watch

    signal shareClicked()
    signal clinicWanted()

    visible: checkIn.answered

    ErrorBanner {
        objectName: "contactAdvice"
        Layout.fillWidth: true
        clinical: true
        // Where the emergency number is to be called, the clinic's button is not the loudest thing.
        urgent: root.checkIn.level !== Advice.Urgent
        stacked: Theme.largeText || !root.clinic.canCall
        title: root.contact ? root.checkIn.adviceTitle : ""
        text: root.checkIn.adviceText
        retryText: root.clinic.canCall ? qsTr("Call clinic") : qsTr("Add your clinic's number")
        secondText: qsTr("Share report")
        onRetried: {
            if (root.clinic.canCall)
                root.clinic.call()
            else
                root.clinicWanted()
        }
        onSecondClicked: root.shareClicked()
    }
    Card {
        id: calm

        objectName: "calmAdvice"
        Layout.fillWidth: true
        visible: !root.contact
        color: root.watch ? Theme.tint : Theme.sageTint
        borderWidth: 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.checkIn.adviceTitle + ". " + root.checkIn.adviceText

        MessageText {
            titleName: "calmTitle"
            iconName: root.watch ? "info" : "leaf"
            title: root.checkIn.adviceTitle
            text: root.checkIn.adviceText
            ink: root.watch ? Theme.primary : Theme.sageText
        }
    }
    Connections {
        property string said

        target: root.checkIn

        // The banner says itself.
        function onChanged() {
            const title = root.checkIn.adviceTitle
            if (title !== said && title.length > 0 && root.checkIn.level < Advice.Contact)
                Announcer.announce(calm, `${title}. ${root.checkIn.adviceText}`)
            said = title
        }
    }
}
