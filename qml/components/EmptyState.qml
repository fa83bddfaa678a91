import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What stands where nothing is yet: `iconName`, `title`, `text`, and a button `buttonText` with `clicked`.
ColumnLayout {
    id: root

    property string iconName
    property string title
    property string text
    property string buttonText

    signal clicked()

    spacing: Theme.space2

    Emblem {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space3
        visible: root.iconName.length > 0
        iconName: root.iconName
    }
    BalancedText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: root.title
    }
    BalancedText {
        Layout.fillWidth: true
        Layout.maximumWidth: 320 * Theme.scale
        Layout.alignment: Qt.AlignHCenter
        visible: text.length > 0
        text: root.text
        paragraph: true
        muted: true
    }
    PrimaryButton {
        objectName: "emptyStateButton"
        Layout.topMargin: Theme.space4
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: text.length > 0
        text: root.buttonText
        onClicked: root.clicked()
    }
}
