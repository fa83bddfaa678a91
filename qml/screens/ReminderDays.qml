pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The reminders of the next days: a card a day, a row an alert, a line each of its titles.
ColumnLayout {
    id: root

    required property RemindersModel reminders

    spacing: Theme.cardGap

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("The next seven days")
    }
    AppText {
        objectName: "noReminders"
        Layout.fillWidth: true
        visible: text.length > 0
        paragraph: true
        muted: true
        text: root.reminders.noneText
    }
    Repeater {
        model: root.reminders.days

        Card {
            id: day

            required property string identifier
            required property string name
            required property var alerts

            objectName: "day-" + identifier
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                role: AppText.Label
                text: day.name
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: day.alerts

                GridLayout {
                    id: alert

                    required property var modelData

                    objectName: "alert"
                    Layout.fillWidth: true
                    // A large text takes the titles to a line of their own.
                    columns: Theme.largeText ? 1 : 2
                    columnSpacing: Theme.space4
                    rowSpacing: 2
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1: %2").arg(modelData.time).arg(modelData.text.split("\n").join(", "))

                    AppText {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Theme.largeText ? -1 : Math.ceil(times.advanceWidth) + 1
                        text: alert.modelData.time
                        font.weight: Theme.semiBold
                        color: Theme.primary
                        Accessible.ignored: true
                    }
                    Column {
                        id: titles

                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: 3 // a title that breaks stays apart from the next one

                        Repeater {
                            model: alert.modelData.text.split("\n")

                            AppText {
                                required property string modelData

                                width: titles.width
                                text: modelData
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
    // The times stand in one column, as wide as the widest reading of the clock.
    TextMetrics {
        id: times

        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        font.weight: Theme.semiBold
        text: "20:58" + (/[aA]/.test(Qt.locale().timeFormat(Locale.ShortFormat)) ? " " + Qt.locale().pmText : "")
    }
}
