pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

PageScroll {
    AppText { role: AppText.Title; text: "Icons" }
    Flow {
        Layout.fillWidth: true

        Repeater {
            model: ["home", "timeline", "camera", "photos", "more", "overflow", "bell", "sun", "moon", "check", "close",
                    "plus", "minus", "chevron-forward", "chevron-back", "chevron-down", "chevron-up", "clock", "calendar",
                    "alert", "info", "snooze", "skip", "undo", "retry", "lock", "share", "phone", "drop", "shield", "face",
                    "edit", "trash", "settings", "compare", "book", "note", "download", "heart", "person", "leaf"]

            Item {
                id: cell

                required property string modelData

                width: 70
                height: 76

                Icon { anchors.horizontalCenter: parent.horizontalCenter; y: 8; name: cell.modelData; size: 32 }
                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 46
                    text: cell.modelData
                    font.pixelSize: 9
                }
            }
        }
    }
}
