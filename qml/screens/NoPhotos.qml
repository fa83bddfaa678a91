import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Where no photo is: the first one, or the first one of a pose.
EmptyState {
    id: root

    required property PhotosModel photos
    readonly property bool none: photos.state === PhotosModel.Empty

    signal takePhotoClicked()
    signal importClicked()
    signal newTreatment()

    objectName: "noPhotos"
    iconName: "camera"
    title: none ? qsTr("See how it heals") : qsTr("No photo of this pose yet")
    text: !none ? "" : photos.hasSessions
                  ? qsTr("Take a photo now and then, in the same pose and the same light. They are encrypted and stay on this device.")
                  : qsTr("Photos belong to a treatment. Enter yours first.")
    buttonText: photos.hasSessions ? qsTr("Take a photo") : qsTr("I had a treatment")
    onClicked: photos.hasSessions ? takePhotoClicked() : newTreatment()

    TextButton {
        objectName: "importEmpty"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.photos.hasSessions
        text: qsTr("Import pictures")
        onClicked: root.importClicked()
    }
}
