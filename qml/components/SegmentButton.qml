import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// One segment of a SegmentedControl.
T.RadioButton {
    id: root

    property bool separate: false
    property bool alert: false
    readonly property color fill: !separate ? (checked ? Theme.raised : "transparent")
                                            : !checked ? Theme.line : alert ? Theme.alert : Theme.primary
    readonly property color ink: !checked ? Theme.mutedOnTint
                                          : !separate ? Theme.text : alert ? Theme.alertInk : Theme.primaryInk

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    // The whole height is the target; the chosen segment shows a little less of it.
    leftInset: separate ? 0 : 3
    rightInset: leftInset
    topInset: leftInset
    bottomInset: leftInset
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    Accessible.name: text
    Accessible.checkable: true
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: Rectangle {
        radius: root.separate ? Theme.space3 : Theme.fieldRadius - 3
        color: root.fill

        Behavior on color { ColorAnimation { duration: Theme.tickDuration } }

        StateLayer { control: root; radius: parent.radius; ink: root.ink }
        FocusRing { visible: root.visualFocus; cornerRadius: parent.radius; gap: root.separate ? 2 : 0 }
    }
    contentItem: AppText {
        text: root.text
        font: root.font
        color: root.ink
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
