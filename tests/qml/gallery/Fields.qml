import QtQuick
import QtQuick.Layouts
import Afterglow.Components

PageScroll {
    spacing: Theme.space4 + 2

    AppText { role: AppText.Title; text: "Fields" }
    TextLineField { Layout.fillWidth: true; label: "Clinic"; placeholder: "Where were you treated?" }
    TextLineField { Layout.fillWidth: true; label: "Phone"; text: "12 34"; error: "A phone number has more digits." }
    TextAreaField { Layout.fillWidth: true; label: "Notes"; text: "It felt warm, like after a day in the sun.\nGone by the evening." }
    FieldCard { Layout.fillWidth: true; label: "When"; value: "Tomorrow"; error: "Choose a day up to today."; chevron: true }
    Card {
        Layout.fillWidth: true

        DatePicker { Layout.fillWidth: true; date: "2026-11-20"; today: "2026-11-23"; maximum: "2026-11-23" }
    }
    TimePicker { Layout.alignment: Qt.AlignHCenter; hour: 15; minute: 0 }
    TimePicker { Layout.alignment: Qt.AlignHCenter; hour: 15; minute: 30; twelveHours: true }
}
