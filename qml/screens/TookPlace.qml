import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// The answers to "Did it take place?".
GridLayout {
    id: root

    signal confirmed()
    signal moved()
    signal cancelled()

    columns: Theme.largeText ? 1 : 2
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2

    PrimaryButton {
        objectName: "tookPlace"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1 // as wide as the other
        text: qsTr("Yes, it did")
        onClicked: root.confirmed()
    }
    SecondaryButton {
        objectName: "moved"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        text: qsTr("It was moved")
        onClicked: root.moved()
    }
    TextButton {
        objectName: "cancelled"
        Layout.columnSpan: root.columns
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("It was cancelled")
        onClicked: root.cancelled()
    }
}
