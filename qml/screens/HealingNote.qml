import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One thing of a day, with an icon that says what it is about.
RowLayout {
    id: root

    required property int kind
    required property string text
    readonly property bool contact: kind === Healing.Contact
    readonly property string iconName: {
        switch (kind) {
        case Healing.Allowed: return "check"
        case Healing.Ends: return "clock"
        case Healing.Avoid: return "shield"
        case Healing.Task: return "leaf"
        case Healing.Photo: return "camera"
        case Healing.CheckIn: return "heart"
        case Healing.Watch:
        case Healing.Contact: return "alert"
        default: return "info"
        }
    }

    spacing: Theme.space2

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (words.font.pixelSize * 1.2 - height) / 2)
        name: root.iconName
        color: root.contact ? Theme.alert : root.kind === Healing.Allowed ? Theme.sage
             : root.kind === Healing.Watch ? Theme.sunText : Theme.muted
        size: 16 * Theme.iconScale
    }
    AppText {
        id: words

        Layout.fillWidth: true
        role: AppText.Caption
        text: root.text
        color: root.contact ? Theme.alert : Theme.text
        Accessible.ignored: true
    }
}
