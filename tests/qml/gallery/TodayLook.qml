pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

PageScroll {
    id: root

    signal undoable(string text)

    topMargins: 54
    safeAreaTop: false

    RowLayout {
        Layout.fillWidth: true

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText { Layout.fillWidth: true; role: AppText.Label; text: "Monday 23 November" }
            AppText { Layout.fillWidth: true; role: AppText.Title; text: "Today" }
        }
        IconButton {
            Layout.rightMargin: -8
            iconName: "bell"
            text: "Reminders"
        }
    }
    Card {
        Layout.fillWidth: true

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.scale > 1.4 ? 1 : 2
            columnSpacing: Theme.space5
            rowSpacing: Theme.space4

            ProgressRing {
                Layout.leftMargin: Theme.space1 + 1
                Layout.topMargin: Theme.space1
                Layout.bottomMargin: Theme.space1
                Layout.alignment: Qt.AlignHCenter
                progress: 3 / 14
                value: "3"
                caption: "of 14 days"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                AppText { Layout.fillWidth: true; role: AppText.Label; text: "Face · session 3 of 6"; color: Theme.primary }
                AppText { Layout.fillWidth: true; role: AppText.Subheading; text: "Calming down"; font.weight: Theme.bold }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Caption
                    paragraph: true
                    text: "Redness usually fades by now. Skin may feel dry and tight, and flake this week."
                }
            }
        }
    }
    ChipRow {
        Layout.fillWidth: true

        RestrictionChip { text: "No retinol · 2 days"; explains: true }
        RestrictionChip { text: "No picking"; explains: true }
        RestrictionChip { text: "No makeup · 5 h"; explains: true }
    }
    OutdoorsCard {
        Layout.fillWidth: true
        title: "Going outside?"
        text: checked ? "Put SPF on again in" : "SPF on first, then again every 2 hours"
        countdown: "1 h 52 min"
    }
    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        text: "Checklist"
        caption: "2 of 5 done"
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space1
        topPadding: 2
        bottomPadding: 2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: ListModel {
                    id: tasks

                    ListElement { title: "Cleanse gently, pat dry"; detail: ""; time: "08:00"; done: true; action: "" }
                    ListElement { title: "Sunscreen before going out"; detail: ""; time: "08:30"; done: true; action: "" }
                    ListElement { title: "Day 3 photo"; detail: "Front, left and right"; time: ""; done: false; action: "Shoot" }
                    ListElement { title: "Moisturise"; detail: "Hyaluronic acid is fine"; time: "13:00"; done: false; action: "" }
                    ListElement { title: "How does it feel?"; detail: "30-second check-in"; time: "20:00"; done: false; action: "" }
                }

                ColumnLayout {
                    id: entry

                    required property int index
                    required property var model

                    Layout.fillWidth: true
                    spacing: 0

                    Divider { Layout.fillWidth: true; visible: entry.index > 0 }
                    ChecklistRow {
                        Layout.fillWidth: true
                        title: entry.model.title
                        detail: entry.model.detail
                        time: entry.model.time
                        done: entry.model.done
                        actionText: entry.model.action
                        more: "It keeps the skin's barrier supple while it heals. Until day 7."
                        actions: [{ name: "snooze", icon: "snooze", text: "Later" }, { name: "skip", icon: "skip", text: "Skip" }]
                        onToggled: done => {
                            entry.model.done = done
                            root.undoable(done ? "Marked as done" : "Open again")
                        }
                    }
                }
            }
        }
    }
}
