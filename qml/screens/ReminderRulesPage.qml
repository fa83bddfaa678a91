pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Each rule of the plans in use: on or off, and `opened(key)` for its times.
SubPage {
    id: root

    required property RemindersModel reminders

    signal opened(key: string)

    objectName: "reminderRulesPage"
    title: qsTr("Each reminder")

    ErrorBanner {
        Layout.fillWidth: true
        title: root.reminders.error
        page: root.page
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.reminders.dismissError()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        paragraph: true
        muted: true
        text: qsTr("This is what your aftercare plan asks for. What you switch off is gone from Today, too. "
                   + "Follow your clinic where it says something else.")
    }
    Repeater {
        model: root.reminders.sections

        ColumnLayout {
            id: section

            required property string title
            required property var rules

            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                text: section.title
            }
            Card {
                Layout.fillWidth: true
                topPadding: 0
                bottomPadding: 0
                leftPadding: 0
                rightPadding: 0
                spacing: 0

                Repeater {
                    model: section.rules

                    ColumnLayout {
                        id: rule

                        required property int index
                        required property string identifier
                        required property string title
                        required property string detail
                        required property bool on

                        objectName: "rule-" + identifier
                        Layout.fillWidth: true
                        spacing: 0

                        Divider {
                            Layout.fillWidth: true
                            Layout.leftMargin: Theme.cardPadding
                            Layout.rightMargin: Theme.cardPadding
                            visible: rule.index > 0
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.space4

                            Pressable {
                                id: body

                                objectName: "openRule-" + rule.identifier
                                Layout.fillWidth: true
                                implicitHeight: Math.max(60, implicitContentHeight + topPadding + bottomPadding)
                                leftPadding: mirrored ? 0 : Theme.cardPadding
                                rightPadding: mirrored ? Theme.cardPadding : 0
                                topPadding: Theme.space3
                                bottomPadding: Theme.space3
                                text: rule.title
                                Accessible.description: rule.detail
                                onClicked: root.opened(rule.identifier)

                                background: Item {
                                    StateLayer { control: body; radius: Theme.cardRadius }
                                    FocusRing { visible: body.visualFocus; cornerRadius: Theme.cardRadius; gap: -2 }
                                }
                                contentItem: ColumnLayout {
                                    spacing: 2

                                    AppText {
                                        Layout.fillWidth: true
                                        text: rule.title
                                        font.weight: Theme.semiBold
                                        color: rule.on ? Theme.text : Theme.muted
                                        Accessible.ignored: true
                                    }
                                    AppText {
                                        Layout.fillWidth: true
                                        visible: text.length > 0
                                        role: AppText.Caption
                                        text: rule.detail
                                        Accessible.ignored: true
                                    }
                                }
                            }
                            AppSwitch {
                                id: toggle

                                objectName: "ruleSwitch"
                                Layout.rightMargin: Theme.cardPadding
                                text: rule.title
                                onToggled: root.reminders.setRuleOn(rule.identifier, checked)

                                Binding { target: toggle; property: "checked"; value: rule.on }
                            }
                        }
                    }
                }
            }
        }
    }
}
