import QtQuick
import Afterglow.Components

// The title of a form in the middle, the way out beside it.
Item {
    id: root

    property string title

    signal cancelled()

    implicitHeight: Math.max(Theme.target, heading.height) + Theme.space4 + Theme.safeTop

    TextButton {
        id: cancel

        objectName: "cancel"
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        text: qsTr("Cancel")
        onClicked: root.cancelled()
    }
    AppText {
        id: heading

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: cancel.verticalCenter
        width: Math.min(implicitWidth, parent.width - 2 * (cancel.width + Theme.pageMargin + Theme.space2))
        role: AppText.Subheading
        font.weight: Theme.bold
        horizontalAlignment: Text.AlignHCenter
        text: root.title
    }
}
