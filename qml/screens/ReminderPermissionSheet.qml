import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Why the app wants to show notifications, before the system asks.
Sheet {
    id: root

    required property ReminderPermissionModel permission

    objectName: "reminderPermission"
    title: qsTr("May we remind you?")
    closeText: qsTr("Not now")
    onClosed: if (permission.wanted) permission.notNow()

    AppText {
        Layout.fillWidth: true
        paragraph: true
        text: qsTr("Some care depends on the hour: sunscreen every 2 hours outdoors, for example. Afterglow can tell you when it "
                   + "is time, a few times a day at most.")
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        paragraph: true
        text: qsTr("On the lock screen it only says that it is time for your skin care. You can change this at any time.")
    }
    footer: PrimaryButton {
        objectName: "allowReminders"
        Layout.fillWidth: true
        iconName: "bell"
        text: qsTr("Allow reminders")
        onClicked: {
            root.permission.ask()
            root.close()
        }
    }
}
