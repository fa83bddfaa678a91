pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// How the skin feels, beside what is normal by now.
FocusScope {
    id: root

    required property CheckInModel checkIn
    required property ClinicModel clinic

    signal closed()
    signal historyWanted(string session)
    signal clinicWanted()

    objectName: "checkInScreen"
    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()
    Component.onCompleted: clinic.dismissCallError()

    PageHead {
        id: header

        objectName: "checkInHeader"
        title: root.checkIn.title
        leadingText: qsTr("Close")
        trailingText: root.checkIn.hasEarlier ? qsTr("History") : ""
        onLeadingClicked: root.closed()
        onTrailingClicked: root.historyWanted(root.checkIn.session)
    }
    PageScroll {
        id: page

        objectName: "checkInPage"
        anchors.top: header.bottom
        anchors.topMargin: Theme.space1
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        safeAreaTop: false
        focus: true
        spacing: Theme.space4

        ErrorBanner {
            objectName: "checkInError"
            Layout.fillWidth: true
            title: root.checkIn.error || root.clinic.callError
            retryText: root.checkIn.unsaved ? qsTr("Try again") : ""
            secondText: qsTr("Close")
            onVisibleChanged: if (visible) page.scrollTo(0)
            onRetried: root.checkIn.save()
            onSecondClicked: {
                root.checkIn.dismissError()
                root.clinic.dismissCallError()
            }
        }
        AppText {
            objectName: "overline"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            visible: text.length > 0
            role: AppText.Label
            color: Theme.primary
            text: root.checkIn.overline
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            Layout.topMargin: -Theme.space2
            visible: root.checkIn.open
            role: AppText.Caption
            text: qsTr("Tap what applies. What you leave out counts as none.")
        }
        // No layout: one that begins with a text to wrap keeps in Qt 6.4 what it found for another height.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(continuedNote.height, startOver.height)
            visible: root.checkIn.continued

            AppText {
                id: continuedNote

                anchors.left: parent.left
                anchors.leftMargin: Theme.space1
                anchors.right: startOver.left
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                role: AppText.Caption
                text: qsTr("You began this check-in earlier.")
            }
            TextButton {
                id: startOver

                objectName: "startOver"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Start over")
                onClicked: root.checkIn.startOver()
            }
        }
        Repeater {
            model: root.checkIn.symptoms

            CheckInScale {
                Layout.fillWidth: true
                checkIn: root.checkIn
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: root.checkIn.open
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space1
                text: qsTr("Any of these?")
                font.weight: Theme.semiBold
            }
            ChipFlow {
                id: chips

                objectName: "flags"
                Layout.fillWidth: true
                Accessible.name: qsTr("Any of these?")

                Repeater {
                    model: root.checkIn.flags

                    Chip {
                        id: flag

                        required property string identifier
                        required property string name
                        required property bool chosen

                        objectName: "flag-" + identifier
                        width: Math.min(implicitWidth, chips.width + 2 * Theme.space1)
                        alert: true
                        text: name
                        onClicked: root.checkIn.toggleFlag(identifier)

                        Binding { target: flag; property: "checked"; value: flag.chosen }
                    }
                }
            }
        }
        TextAreaField {
            id: note

            objectName: "checkInNote"
            Layout.fillWidth: true
            visible: root.checkIn.open
            label: qsTr("Note")
            placeholder: qsTr("What your clinic should know")
            onEdited: root.checkIn.note = text

            Binding { target: note; property: "text"; value: root.checkIn.note; when: !note.input.activeFocus }
        }
        CheckInAdvice {
            id: advice

            Layout.fillWidth: true
            checkIn: root.checkIn
            clinic: root.clinic
            onClinicWanted: root.clinicWanted()
            onShareClicked: {
                root.checkIn.summarize()
                share.open()
            }
        }
    }
    PageEdges { view: page }
    PageFooter {
        id: footer

        spacing: Theme.space2

        // The advice stands below the questions: this says that it is there.
        TextButton {
            objectName: "toAdvice"
            Layout.fillWidth: true
            visible: advice.visible && advice.y + Theme.space8 > page.contentY + page.height
            strong: true
            color: advice.contact ? Theme.alert : Theme.primary
            text: root.checkIn.adviceTitle
            onClicked: page.scrollTo(advice.y)
        }
        PrimaryButton {
            objectName: "saveCheckIn"
            Layout.fillWidth: true
            enabled: root.checkIn.answered
            text: qsTr("Save check-in")
            onClicked: root.checkIn.save()
        }
    }
    TextShareSheet {
        id: share

        objectName: "checkInShareSheet"
        share: root.checkIn.share
        fileName: qsTr("check-in") + ".txt"
        onDone: message => notice.show(message)
    }
    Toast {
        id: notice

        objectName: "checkInNotice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
}
