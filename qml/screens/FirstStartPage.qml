import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// One of the first pages: `iconName`, `title`, `text`; with `choices` the ways to begin.
PageScroll {
    id: root

    property string iconName
    property string title
    property string text
    property string notice
    property bool choices: false
    // What the content leaves of the page, to stand a little above its middle.
    readonly property real room: height - content.implicitHeight
    // On a phone on its side, with a large text, or below a notice, the words need the place of the emblem.
    readonly property bool roomy: height > (notice.length > 0 ? 560 : 340) * Theme.scale
    // On its side the two main ways stand beside each other, so that none is out of sight.
    readonly property bool low: choices && !roomy && width > 560 * Theme.scale

    signal noticeRead()
    signal newTreatment()
    signal newAppointment()
    signal lookAround()

    maximumWidth: low ? 560 * Theme.scale : 400
    safeAreaTop: false
    topMargins: Math.max(Theme.space3, room * 0.42)
    bottomMargins: Theme.space3

    ColumnLayout {
        id: content

        Layout.fillWidth: true
        spacing: Theme.space3

        ErrorBanner {
            objectName: "startNotice"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space4
            title: root.notice.length > 0 ? qsTr("Not everything could be erased") : ""
            text: root.notice
            retryText: ""
            secondText: qsTr("Close")
            onSecondClicked: root.noticeRead()
        }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space5
            visible: root.iconName.length > 0 && root.roomy
            implicitWidth: 144
            implicitHeight: 144
            radius: 72
            color: Theme.tint

            Rectangle {
                anchors.centerIn: parent
                width: 104
                height: 104
                radius: 52
                color: Theme.surface
            }
            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: Theme.primary
                size: 48
            }
        }
        AppText {
            objectName: "firstTitle"
            Layout.fillWidth: true
            role: AppText.Title
            font.pixelSize: Math.round(26 * Theme.scale)
            text: root.title
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            Layout.fillWidth: true
            paragraph: true
            muted: true
            text: root.text
            horizontalAlignment: Text.AlignHCenter
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space5
            visible: root.choices
            columns: root.low ? 2 : 1
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3

            PrimaryButton {
                objectName: "startTreatment"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("I had a treatment")
                onClicked: root.newTreatment()
            }
            SecondaryButton {
                objectName: "startAppointment"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("I have an appointment")
                onClicked: root.newAppointment()
            }
        }
        TextButton {
            objectName: "lookAround"
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: root.choices
            text: qsTr("Look around")
            onClicked: root.lookAround()
        }
    }
}
