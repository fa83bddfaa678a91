import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// A choice among others, in a ChipFlow. `text`, `checked`, `alert` (chosen is a warning), signal `toggled`.
// With `autoExclusive` the chips of one parent are radio buttons. Chosen shows by fill and, when several may be, a tick.
T.AbstractButton {
    id: root

    property bool alert: false
    readonly property color fill: alert ? Theme.alert : Theme.primary
    readonly property color ink: !checked ? Theme.text : alert ? Theme.alertInk : Theme.primaryInk

    checkable: true
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    // The target is 44 high, what shows of it 34. The insets are also the gaps between the chips of a ChipFlow.
    topInset: 5
    bottomInset: 5
    leftInset: Theme.space1
    rightInset: Theme.space1
    leftPadding: leftInset + Theme.space3
    rightPadding: rightInset + Theme.space3
    topPadding: topInset + Theme.space2
    bottomPadding: bottomInset + Theme.space2
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: autoExclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()

    // What a click does; Return does it too.
    function choose() {
        if (autoExclusive && checked)
            return
        toggle()
        toggled()
        clicked()
    }

    background: Rectangle {
        radius: Math.min(height / 2, 17 * Theme.scale)
        color: root.checked ? root.fill : Theme.surface
        border.width: root.checked ? 0 : Theme.hairline
        border.color: Theme.line

        StateLayer { control: root; radius: parent.radius; ink: root.ink }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space1

        Icon {
            visible: root.checked && !root.autoExclusive
            name: "check"
            color: root.ink
            size: 14 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.text
            color: root.ink
            font.weight: Theme.medium
            Accessible.ignored: true
        }
    }
}
