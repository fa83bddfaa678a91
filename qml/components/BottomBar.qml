pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The places to go to, at the bottom of a phone. `items` is a list of {name, icon, text, raised}; `current` is the name of
// the open one; `activated(name)` when the user asks for one. Grows by the safe area. Arrow keys move between them.
Rectangle {
    id: root

    property var items: []
    property string current

    signal activated(string name)

    implicitWidth: 390
    implicitHeight: row.implicitHeight + Theme.space2 + Math.max(Theme.space2, Theme.safeBottom)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main menu")

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space2
        anchors.leftMargin: Theme.space3 + Theme.safeLeft
        anchors.rightMargin: Theme.space3 + Theme.safeRight
        spacing: 0

        Repeater {
            id: buttons

            model: root.items

            NavigationButton {
                required property var modelData

                objectName: "go-" + modelData.name
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: modelData.icon
                text: modelData.text
                raised: modelData.raised ?? false
                current: modelData.name === root.current
                onClicked: root.activated(modelData.name)
                Keys.onLeftPressed: button.nextItemInFocusChain(root.LayoutMirroring.enabled).forceActiveFocus(Qt.TabFocusReason)
                Keys.onRightPressed: button.nextItemInFocusChain(!root.LayoutMirroring.enabled).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
