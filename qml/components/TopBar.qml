import QtQuick
import Afterglow.Components

// The head of a screen that was opened from another: `title` in the middle, `leadingText` ("Cancel") or, without one, an
// arrow back (`leadingClicked`), and `trailingText` (`trailingClicked`). A title that doesn't fit between them gets a
// line of its own.
Item {
    id: root

    property string title
    property string leadingText
    property string trailingText

    signal leadingClicked()
    signal trailingClicked()

    readonly property real aside: Math.max(leading.width, trailing.visible ? trailing.width : 0) + Theme.space3
    readonly property bool stacked: metrics.advanceWidth + 1 > width - 2 * aside

    implicitWidth: 300
    // What scrolls ends below it: not right at the letters.
    implicitHeight: stacked ? leading.height + Theme.space1 + heading.height + Theme.space2 : leading.height

    TextMetrics {
        id: metrics

        font: heading.font
        text: root.title
    }
    Item {
        id: leading

        anchors.left: parent.left
        width: back.visible ? back.implicitWidth : cancel.implicitWidth
        height: Math.max(Theme.target, cancel.implicitHeight)

        TextButton {
            id: cancel

            objectName: "cancel"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.leadingText.length > 0
            alignment: Text.AlignLeft
            text: root.leadingText
            onClicked: root.leadingClicked()
        }
        IconButton {
            id: back

            objectName: "back"
            anchors.left: parent.left
            anchors.leftMargin: -12
            anchors.verticalCenter: parent.verticalCenter
            visible: root.leadingText.length === 0
            iconName: "chevron-back"
            color: Theme.primary
            text: qsTr("Back")
            onClicked: root.leadingClicked()
        }
    }
    AppText {
        id: heading

        y: root.stacked ? leading.height + Theme.space1 : (leading.height - height) / 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.stacked ? 0 : root.aside
        anchors.rightMargin: root.stacked ? 0 : root.aside
        role: AppText.Subheading
        font.weight: Theme.bold
        text: root.title
        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
    }
    TextButton {
        id: trailing

        objectName: "trailing"
        anchors.right: parent.right
        anchors.verticalCenter: leading.verticalCenter
        visible: text.length > 0
        strong: true
        alignment: Text.AlignRight
        text: root.trailingText
        onClicked: root.trailingClicked()
    }
}
