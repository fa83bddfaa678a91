import QtQuick
import Afterglow.Components

// Lines at the upper and the lower edge of a page that scrolls, each where something goes on beyond it. Stands beside its `view`.
Item {
    id: root

    required property Flickable view
    property bool upper: true
    property bool lower: true

    anchors.fill: view

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.upper && !root.view.atYBeginning
    }
    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.lower && !root.view.atYEnd
    }
}
