import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// "Going outside?": `title`, `text` under it, a switch (`checked`, `toggled`), and `countdown` while it is on.
Card {
    id: root

    property string title
    property string text
    property string countdown
    property string iconName: "sun"
    property alias checked: control.checked

    signal toggled(bool checked)

    color: Theme.sunTint
    borderWidth: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Icon {
            Layout.leftMargin: 2
            name: root.iconName
            color: Theme.sun
            size: 30 * Theme.iconScale
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.semiBold
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                paragraph: true
                text: root.text
                color: Theme.sunText
            }
            AppText {
                Layout.fillWidth: true
                visible: root.checked && text.length > 0
                text: root.countdown
                color: Theme.sunText
                font.weight: Theme.semiBold
            }
        }
        AppSwitch {
            id: control

            objectName: "outdoorsSwitch"
            text: root.title
            tone: Theme.sunText
            knobColor: Theme.sunInk
            onToggled: root.toggled(checked)
        }
    }
}
