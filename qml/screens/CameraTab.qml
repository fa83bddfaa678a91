import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// A pose to choose, under the preview.
T.TabButton {
    id: root

    implicitWidth: Math.max(Theme.target, label.implicitWidth + 2 * Theme.space3)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.space3)
    checkable: false
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.checked: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        FocusRing { visible: root.visualFocus; cornerRadius: Theme.space3; gap: -4; border.color: Theme.cameraInk }
    }
    contentItem: Item {
        AppText {
            id: label

            anchors.centerIn: parent
            role: AppText.Caption
            text: root.text
            color: root.checked ? Theme.cameraAccent : Theme.cameraMuted
            font.pixelSize: Math.round(14 * Theme.scale)
            font.weight: root.checked ? Theme.semiBold : Theme.medium
            Accessible.ignored: true
        }
    }
}
