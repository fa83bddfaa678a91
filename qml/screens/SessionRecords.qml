import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What was recorded of a session, and leads there: its check-ins, its photos.
Card {
    id: root

    required property SessionModel session

    signal checkInsClicked()
    signal photosClicked()

    visible: checkIns.text.length > 0 || photos.text.length > 0
    padding: 0
    spacing: 0

    MenuRow {
        id: checkIns

        objectName: "openCheckIns"
        Layout.fillWidth: true
        visible: text.length > 0
        iconName: "heart"
        text: root.session.checkInsText
        onClicked: root.checkInsClicked()
    }
    Divider {
        Layout.fillWidth: true
        visible: checkIns.text.length > 0 && photos.text.length > 0
    }
    MenuRow {
        id: photos

        objectName: "openPhotos"
        Layout.fillWidth: true
        visible: text.length > 0
        iconName: "photos"
        text: root.session.photosText
        onClicked: root.photosClicked()
    }
}
