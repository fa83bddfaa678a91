import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// One place to go to, in a BottomBar or NavigationRail: an icon over its name, or the round raised button. They are two
// types because before Qt 6.5 the template alone decides whether a screen reader takes it for a tab or a button.
FocusScope {
    id: root

    property string iconName
    property string text
    property bool raised: false
    property bool current: false
    readonly property T.AbstractButton button: raised ? action : tab
    readonly property color ink: current ? Theme.primary : Theme.muted

    signal clicked()

    implicitWidth: button.implicitWidth
    implicitHeight: button.implicitHeight

    T.TabButton {
        id: tab

        anchors.fill: parent
        visible: !root.raised
        focus: visible
        implicitWidth: Math.max(64, implicitContentWidth)
        implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        text: root.text
        // A click asks; the screens decide which is the current one.
        checkable: false
        focusPolicy: Qt.StrongFocus
        onClicked: root.clicked()
        Accessible.role: Accessible.PageTab
        Accessible.name: text
        Accessible.selectable: true
        Accessible.selected: root.current
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        background: Rectangle {
            radius: Theme.space3
            color: "transparent"

            StateLayer { control: tab; radius: parent.radius }
            FocusRing { visible: tab.visualFocus; cornerRadius: parent.radius; gap: -4 }
        }
        contentItem: Item {
            implicitWidth: label.implicitWidth + 8
            implicitHeight: 24 + 4 + label.implicitHeight

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                name: root.iconName
                color: root.ink
            }
            AppText {
                id: label

                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                role: AppText.Small
                // A tab's label grows less than text: its place is shared by five.
                font.pixelSize: Math.round(12 * Math.min(1.35, Theme.scale))
                font.weight: root.current ? Theme.semiBold : Theme.medium
                text: root.text
                color: root.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    Pressable {
        id: action

        anchors.fill: parent
        visible: root.raised
        focus: visible
        implicitWidth: 56
        implicitHeight: 56
        text: root.text
        onClicked: root.clicked()

        background: Item {
            Rectangle {
                anchors.centerIn: parent
                width: 54
                height: 54
                radius: 27
                color: Theme.primary

                StateLayer { control: action; radius: parent.radius; ink: Theme.primaryInk }
                FocusRing { visible: action.visualFocus; cornerRadius: parent.radius }
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: Theme.primaryInk
            }
        }
    }
}
