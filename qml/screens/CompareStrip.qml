pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// The photos to choose from, oldest first, and which of the two on the screen the next choice replaces.
ColumnLayout {
    id: root

    required property CompareModel compare
    readonly property string chosen: compare.replacing === 0 ? compare.first.identifier : compare.second.identifier

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        SegmentedControl {
            id: which

            objectName: "replacing"
            Layout.fillWidth: true
            name: qsTr("Which one to choose")
            options: [qsTr("First: %1").arg(root.compare.firstLabel), qsTr("Second: %1").arg(root.compare.secondLabel)]
            onActivated: index => root.compare.replacing = index

            Binding { target: which; property: "currentIndex"; value: root.compare.replacing }
        }
        IconButton {
            objectName: "exchange"
            iconName: "swap"
            text: qsTr("Let the two change places")
            onClicked: root.compare.exchange()
        }
    }
    ListView {
        id: strip

        objectName: "strip"
        readonly property int chosenPosition: root.compare.replacing === 0 ? root.compare.first.position
                                                                           : root.compare.second.position
        readonly property real cell: 72 * Math.min(1.4, Theme.scale)

        function showChosen() { positionViewAtIndex(chosenPosition, ListView.Contain) }

        Layout.fillWidth: true
        implicitHeight: cell * 1.25 + 12
        orientation: ListView.Horizontal
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        spacing: Theme.space3
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.compare.photos
        onChosenPositionChanged: Qt.callLater(showChosen) // qmllint disable
        Component.onCompleted: Qt.callLater(showChosen) // qmllint disable
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Photos to choose from")
        delegate: Item {
            id: entry

            required property int index
            required property var cell

            width: strip.cell
            height: strip.height

            PictureButton {
                objectName: "pick-" + entry.index
                anchors.fill: parent
                anchors.topMargin: 6
                anchors.bottomMargin: 6
                cornerRadius: Theme.space3
                source: `image://photos/${entry.cell.identifier}/thumb`
                text: `${entry.cell.name}. ${entry.cell.detail}`
                chosen: entry.cell.identifier === root.chosen
                Accessible.description: chosen ? qsTr("chosen") : ""
                onClicked: root.compare.choose(entry.cell.identifier)
                onActiveFocusChanged: if (activeFocus) strip.positionViewAtIndex(entry.index, ListView.Contain)
            }
        }
    }
}
