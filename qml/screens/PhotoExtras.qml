import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What can be done with the photos that are shown: their redness as a line, comparing two, seeing them one after the other.
SteadyColumn {
    id: root

    required property PhotosModel photos
    required property RednessModel redness
    readonly property bool possible: photos.count > 1 && photos.readable

    signal rednessClicked()
    signal compareClicked()
    signal timeLapseClicked()

    gap: Theme.cardGap

    RednessCard {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: root.redness.on
        redness: root.redness
        onClicked: root.rednessClicked()
    }
    SecondaryButton {
        objectName: "compareButton"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: root.possible
        text: qsTr("Compare two photos")
        onClicked: root.compareClicked()
    }
    TextButton {
        objectName: "timeLapseButton"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignHCenter
        visible: root.possible
        text: qsTr("Play them one after the other")
        onClicked: root.timeLapseClicked()
    }
}
