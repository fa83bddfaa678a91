pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What the treatment form opens over itself.
Item {
    id: root

    required property LogTreatmentModel treatment

    function openWhen() { when.open() }
    function openPlans() { plans.open() }
    function openSeries() { series.open() }
    function askToRemove() {
        removalText.text = treatment.removalText()
        removal.open()
    }

    function openNeedle() {
        length.error = ""
        length.text = treatment.needleKnown ? treatment.needleText : ""
        needle.open()
        length.input.forceActiveFocus()
        length.input.selectAll()
    }

    Sheet {
        id: when

        objectName: "whenSheet"
        title: qsTr("When")
        closeText: qsTr("Done")

        DatePicker {
            objectName: "datePicker"
            Layout.fillWidth: true
            localeName: Qt.locale().name
            date: root.treatment.date
            today: root.treatment.today
            maximum: root.treatment.latestDate
            onPicked: date => root.treatment.date = date
        }
        TimePicker {
            id: time

            objectName: "timePicker"
            Layout.alignment: Qt.AlignHCenter
            onEdited: root.treatment.setTime(hour, minute)

            Binding { target: time; property: "hour"; value: root.treatment.hour }
            Binding { target: time; property: "minute"; value: root.treatment.minute }
        }
    }
    Sheet {
        id: plans

        objectName: "planSheet"
        title: qsTr("Aftercare plan")
        closeText: qsTr("Done")

        Repeater {
            model: root.treatment.plans

            FieldCard {
                required property string identifier
                required property string name
                required property bool chosen
                required property var model

                objectName: "plan-" + identifier
                Layout.fillWidth: true
                value: name
                detail: model.detail
                trailingText: chosen ? qsTr("chosen") : ""
                onClicked: {
                    root.treatment.choosePlan(identifier)
                    plans.close()
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: qsTr("Follow your clinic where it says something else.")
        }
    }
    Sheet {
        id: series

        objectName: "seriesSheet"
        title: root.treatment.seriesText
        closeText: qsTr("Done")

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("How many sessions are planned? You can change it at any time.")
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.space6

            IconButton {
                objectName: "fewerSessions"
                iconName: "minus"
                color: Theme.primary
                text: qsTr("One session less")
                enabled: root.treatment.plannedSessions > 1
                onClicked: --root.treatment.plannedSessions
            }
            AppText {
                objectName: "plannedSessions"
                role: AppText.Title
                text: root.treatment.plannedSessions.toLocaleString(Qt.locale(), "f", 0)
            }
            IconButton {
                objectName: "moreSessions"
                iconName: "plus"
                color: Theme.primary
                text: qsTr("One session more")
                enabled: root.treatment.plannedSessions < 99
                onClicked: ++root.treatment.plannedSessions
            }
        }
    }
    Sheet {
        id: needle

        function use() {
            if (root.treatment.enterNeedle(length.text)) {
                close()
                return
            }
            length.error = qsTr("Enter a number, such as 1.5.")
            length.input.forceActiveFocus()
            length.input.selectAll()
        }

        objectName: "needleSheet"
        title: qsTr("Needle depth")
        closeText: qsTr("Cancel")

        TextLineField {
            id: length

            objectName: "needleText"
            Layout.fillWidth: true
            label: qsTr("In millimetres")
            maximumLength: 12
            input.inputMethodHints: Qt.ImhFormattedNumbersOnly
            onEdited: error = ""
            input.onAccepted: needle.use()
        }
        PrimaryButton {
            objectName: "useNeedle"
            Layout.fillWidth: true
            text: qsTr("Use this depth")
            onClicked: needle.use()
        }
    }
    Sheet {
        id: question

        objectName: "questionSheet"
        title: qsTr("Please check")
        closeText: qsTr("Go back")
        onClosed: root.treatment.answer(false)

        AppText {
            objectName: "questionText"
            Layout.fillWidth: true
            text: root.treatment.question
        }
        PrimaryButton {
            objectName: "saveAnyway"
            Layout.fillWidth: true
            text: qsTr("Save it")
            onClicked: {
                root.treatment.answer(true)
                question.close()
            }
        }
    }
    Sheet {
        id: removal

        objectName: "removalSheet"
        title: qsTr("Remove it?")
        closeText: qsTr("Keep it")

        AppText {
            id: removalText

            objectName: "removalText"
            Layout.fillWidth: true
        }
        PrimaryButton {
            objectName: "confirmRemoval"
            Layout.fillWidth: true
            alert: true
            text: qsTr("Remove")
            onClicked: {
                removal.close()
                root.treatment.remove()
            }
        }
    }
    Connections {
        target: root.treatment

        function onChanged() {
            if (root.treatment.question.length > 0 && !question.opened)
                question.open()
        }
    }
}
