pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The BottomBar's places at the side of a wide window: the same `items`, `current` and `activated(name)`. The raised
// button stands first.
Rectangle {
    id: root

    property var items: []
    property string current
    readonly property var sorted: items.filter(item => item.raised ?? false).concat(
                                      items.filter(item => !(item.raised ?? false)))

    signal activated(string name)

    // Nothing stands under a notch at the side.
    readonly property real inset: Theme.mirrored ? Theme.safeRight : Theme.safeLeft

    implicitWidth: Math.max(96, column.implicitWidth + 2 * Theme.space2) + inset
    implicitHeight: 400
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main menu")

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.hairline
        color: Theme.line
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.inset + (root.width - root.inset - width) / 2
        anchors.top: parent.top
        anchors.topMargin: Theme.space6 + Theme.safeTop
        spacing: Theme.space3

        Repeater {
            model: root.sorted

            NavigationButton {
                required property var modelData

                objectName: "go-" + modelData.name
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: raised ? Theme.space3 : 0
                iconName: modelData.icon
                text: modelData.text
                raised: modelData.raised ?? false
                current: modelData.name === root.current
                onClicked: root.activated(modelData.name)
                Keys.onUpPressed: button.nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
                Keys.onDownPressed: button.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
