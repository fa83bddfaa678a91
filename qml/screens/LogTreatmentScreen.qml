pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The form for a treatment: one that was performed, or an appointment when its time is still to come.
FocusScope {
    id: root

    required property LogTreatmentModel treatment
    readonly property bool busy: treatment.saving

    signal cancelled()

    objectName: "logTreatmentScreen"
    Keys.onEscapePressed: cancelled()
    Keys.onBackPressed: cancelled()
    // An appointment that was moved: its new time is what is asked for.
    Component.onCompleted: if (treatment.moving) sheets.openWhen()

    PageHead {
        id: header

        objectName: "header"
        title: root.treatment.title
        leadingText: qsTr("Cancel")
        onLeadingClicked: root.cancelled()
    }
    BusyBar {
        objectName: "savingBar"
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        running: root.busy
        text: qsTr("Saving")
        z: 1
    }
    PageScroll {
        id: page

        objectName: "formPage"
        anchors.top: header.bottom
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        safeAreaTop: false
        focus: true
        topMargins: Theme.space2
        bottomMargins: Theme.space4
        spacing: Theme.space5
        enabled: !root.busy

        // No layout: one that begins with a text to wrap keeps in Qt 6.4 what it found for another height.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(continuedNote.height, startOver.height)
            visible: root.treatment.continued

            AppText {
                id: continuedNote

                anchors.left: parent.left
                anchors.right: startOver.left
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                role: AppText.Caption
                text: qsTr("You began this entry earlier.")
            }
            TextButton {
                id: startOver

                objectName: "startOver"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Start over")
                onClicked: root.treatment.startOver()
            }
        }
        TreatmentFields {
            Layout.fillWidth: true
            treatment: root.treatment
            onWhenClicked: sheets.openWhen()
            onPlanClicked: sheets.openPlans()
            onSeriesClicked: sheets.openSeries()
            onNeedleClicked: sheets.openNeedle()
        }
        MoreFields {
            Layout.fillWidth: true
            treatment: root.treatment
        }
        TextButton {
            objectName: "removeTreatment"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.alignment: Qt.AlignHCenter
            visible: root.treatment.editing
            color: Theme.alert
            text: root.treatment.appointment ? qsTr("Remove this appointment") : qsTr("Remove this treatment")
            onClicked: sheets.askToRemove()
        }
    }
    PageEdges { view: page }
    PageFooter {
        id: footer

        spacing: Theme.cardGap

        ErrorBanner {
            objectName: "formError"
            Layout.fillWidth: true
            title: root.treatment.error
            retryText: ""
        }
        ReminderChanges {
            objectName: "reminderChanges"
            Layout.fillWidth: true
            visible: lines.length > 0 && !root.busy
            lines: root.treatment.changes
            // What doesn't fit scrolls: some of the form is always in sight.
            maximumHeight: root.height * (Theme.largeText ? 0.2 : 0.3)
        }
        PrimaryButton {
            objectName: "save"
            Layout.fillWidth: true
            text: root.treatment.saveText
            busy: root.busy
            onClicked: {
                root.treatment.save()
                // Once the fields say it.
                Qt.callLater(page.revealError) // qmllint disable
            }
        }
    }
    FormSheets {
        id: sheets

        treatment: root.treatment
    }
}
