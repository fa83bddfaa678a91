pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One series: how far it is, when its next session may be, how many are planned, and each session.
Card {
    id: root

    required property string identifier
    required property string title
    required property string progressText
    required property int performed
    required property int planned
    required property string plannedText
    required property bool canBeFewer
    required property bool canBeMore
    required property int standing
    required property string headline
    required property string detail
    required property string booked
    required property string touchUp
    required property var sessions
    readonly property bool good: standing === Series.Open || standing === Series.Complete

    signal sessionClicked(id: string)
    signal appointmentClicked()
    signal plannedChosen(count: int)

    objectName: "series-" + identifier
    spacing: Theme.space4

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: 2

            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                role: AppText.Heading
                text: root.title
            }
            AppText {
                Layout.fillWidth: Theme.largeText
                Layout.alignment: Qt.AlignBaseline
                role: AppText.Caption
                text: root.progressText
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1
            Accessible.ignored: true

            Repeater {
                // More would be too narrow to tell apart; the words above say how many there are.
                model: Math.min(24, Math.max(root.planned, root.performed))

                Rectangle {
                    required property int index

                    Layout.fillWidth: true
                    implicitHeight: 6
                    radius: 3
                    color: index < root.performed ? Theme.primary : Theme.line
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: next.implicitHeight + 2 * Theme.space3
        radius: Theme.fieldRadius
        color: root.good ? Theme.sageTint : Theme.tint

        RowLayout {
            id: next

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space3
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                visible: !Theme.largeText // which needs the room
                name: root.standing === Series.Complete ? "check" : "calendar"
                color: root.good ? Theme.sageText : Theme.primary
                size: 22 * Theme.iconScale
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.largeText ? Theme.space2 : Theme.space1

                AppText {
                    objectName: "seriesHeadline"
                    Layout.fillWidth: true
                    text: root.headline
                    font.weight: Theme.semiBold
                    color: root.good ? Theme.sageText : Theme.text
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    role: AppText.Caption
                    color: Theme.mutedOnTint
                    text: root.detail
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    role: AppText.Caption
                    color: Theme.text
                    text: root.booked
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    role: AppText.Caption
                    color: Theme.mutedOnTint
                    text: root.touchUp
                }
            }
        }
    }
    SecondaryButton {
        objectName: "bookSession"
        Layout.fillWidth: true
        visible: root.booked.length === 0
        text: qsTr("I have an appointment")
        onClicked: root.appointmentClicked()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            text: qsTr("Planned sessions")
        }
        RowLayout {
            spacing: 0
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Planned sessions: %1").arg(root.plannedText)

            IconButton {
                objectName: "fewerSessions"
                iconName: "minus"
                color: Theme.primary
                text: qsTr("One session fewer")
                enabled: root.canBeFewer
                onClicked: root.plannedChosen(root.planned - 1)
            }
            AppText {
                objectName: "plannedSessions"
                Layout.minimumWidth: 28 * Theme.scale
                horizontalAlignment: Text.AlignHCenter
                text: root.plannedText
                font.weight: Theme.semiBold
                onTextChanged: if (root.visible) Announcer.announce(this, qsTr("Planned sessions: %1").arg(root.plannedText))
            }
            IconButton {
                objectName: "moreSessions"
                Layout.rightMargin: -10
                iconName: "plus"
                color: Theme.primary
                text: qsTr("One session more")
                enabled: root.canBeMore
                onClicked: root.plannedChosen(root.planned + 1)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.space2
        spacing: 0

        Repeater {
            model: root.sessions

            SeriesSessionRow {
                required property var modelData

                Layout.fillWidth: true
                identifier: modelData.identifier
                title: modelData.title
                when: modelData.when
                detail: modelData.detail
                planned: modelData.planned
                onClicked: root.sessionClicked(identifier)
            }
        }
    }
}
