import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// Asked before a picture leaves the app.
Sheet {
    id: root

    // Where there is a share sheet, it says where to; else it is saved as a file.
    property bool shares: false
    property string detail: qsTr("Whoever has the file can look at it. It has no metadata: no place, no date, no device.")

    signal confirmed()

    title: qsTr("This picture leaves the app unencrypted")
    closeText: qsTr("Cancel")

    AppText {
        Layout.fillWidth: true
        text: root.detail
    }
    PrimaryButton {
        objectName: "confirmShare"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        text: root.shares ? qsTr("Share…") : qsTr("Save a copy")
        onClicked: {
            root.close()
            root.confirmed()
        }
    }
}
