pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What reminders depend on here, how they have come so far, and a test.
SubPage {
    id: root

    required property ReminderHealthModel health
    property string problem
    readonly property bool well: problem.length === 0 && !health.attention

    objectName: "reminderHealthPage"
    title: qsTr("Will my reminders come?")

    ErrorBanner {
        Layout.fillWidth: true
        title: root.health.error
        onRetried: root.health.refresh()
    }
    ErrorBanner {
        objectName: "healthProblem"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        iconName: "bell"
        title: root.problem
        retryText: root.health.canOpenSettings ? qsTr("Open settings") : ""
        onRetried: root.health.openSettings("notifications")
    }
    Card {
        objectName: "healthGood"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.well
        color: Theme.sageTint
        borderWidth: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                name: "check"
                color: Theme.sage
                size: 24 * Theme.iconScale
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Nothing stands in their way.")
                color: Theme.sageText
                font.weight: Theme.semiBold
            }
        }
    }
    Repeater {
        model: [
            {name: "conditions", title: qsTr("On this device"), rows: root.health.conditions},
            {name: "course", title: qsTr("So far, and next"), rows: root.health.course}
        ]

        ColumnLayout {
            id: group

            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: rows.count > 0
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                text: group.modelData.title
            }
            Card {
                objectName: group.modelData.name
                Layout.fillWidth: true
                spacing: Theme.space4

                Repeater {
                    id: rows

                    model: group.modelData.rows

                    RowLayout {
                        id: row

                        required property string identifier
                        required property string icon
                        required property string title
                        required property string detail
                        required property bool attention
                        required property bool settings

                        objectName: "health-" + identifier
                        Layout.fillWidth: true
                        spacing: Theme.space3

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            name: row.attention ? "alert" : row.icon
                            color: row.attention ? Theme.sun : Theme.muted
                            size: 24 * Theme.iconScale
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2

                            AppText {
                                Layout.fillWidth: true
                                text: row.title
                                font.weight: Theme.semiBold
                            }
                            AppText {
                                Layout.fillWidth: true
                                role: AppText.Caption
                                paragraph: true
                                text: row.detail
                            }
                            TextButton {
                                objectName: "healthSettings"
                                Layout.fillWidth: true
                                Layout.maximumWidth: implicitWidth
                                Layout.bottomMargin: -Theme.space3 // the target is higher than the words
                                alignment: Text.AlignLeft
                                visible: row.settings
                                text: row.identifier === "quiet" ? qsTr("Allow reminders") : qsTr("Open settings")
                                Accessible.description: row.title
                                onClicked: root.health.openSettings(row.identifier)
                            }
                        }
                    }
                }
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        text: qsTr("Try it")
    }
    Card {
        Layout.fillWidth: true

        AppText {
            id: testText

            objectName: "testText"
            Layout.fillWidth: true
            paragraph: true
            text: root.health.testState === ReminderHealthModel.NoTest
                  ? qsTr("A notification that looks like a reminder, in about a minute. It changes nothing in your journal.")
                  : root.health.testText
            font.weight: root.health.testState === ReminderHealthModel.NoTest ? Theme.regular : Theme.semiBold
            color: root.health.testState === ReminderHealthModel.TestFailed ? Theme.alert : Theme.text
            onTextChanged: if (root.health.testState !== ReminderHealthModel.NoTest) Announcer.announce(testText, testText.text)
        }
        ColumnLayout {
            objectName: "testAdvice"
            Layout.fillWidth: true
            visible: root.health.testState === ReminderHealthModel.Sent
                     || root.health.testState === ReminderHealthModel.TestFailed
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                text: qsTr("If it didn't come:")
                role: AppText.Caption
            }
            Repeater {
                model: [
                    qsTr("Look whether “Do not disturb” is on."),
                    qsTr("Allow notifications for Afterglow in the system's settings."),
                    qsTr("Restart the device, and try again.")
                ]

                LearnStatement {
                    Layout.fillWidth: true
                    point: true
                }
            }
        }
        SecondaryButton {
            objectName: "testReminder"
            Layout.fillWidth: true
            text: root.health.testState === ReminderHealthModel.NoTest ? qsTr("Test in one minute")
                                                                       : qsTr("Test once more")
            enabled: root.health.testState !== ReminderHealthModel.Armed
            onClicked: root.health.test()
        }
    }
}
