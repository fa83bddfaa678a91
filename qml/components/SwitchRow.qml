import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// A switch beside its words: `text`, a second line `detail`, `checked`, `toggled(checked)` when the user changed it.
RowLayout {
    id: root

    property string text
    property string detail
    property alias checked: control.checked

    signal toggled(bool checked)

    spacing: Theme.space4

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            text: root.text
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            role: AppText.Caption
            paragraph: true
            text: root.detail
        }
    }
    AppSwitch {
        id: control

        objectName: root.objectName + "Switch"
        text: root.text
        onToggled: root.toggled(checked)
    }
}
