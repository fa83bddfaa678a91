import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Relative redness at a glance; a click tells more.
Pressable {
    id: root

    required property RednessModel redness

    objectName: "rednessCard"
    implicitHeight: card.implicitHeight
    text: qsTr("Redness, relative. %1").arg(redness.summary)

    background: Card {
        id: card

        GridLayout {
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: 0

            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                font.weight: Theme.bold
                text: qsTr("Redness, relative")
                Accessible.ignored: true
            }
            AppText {
                Layout.alignment: Qt.AlignBaseline
                role: AppText.Caption
                text: root.redness.hasBefore ? qsTr("vs before") : qsTr("treated − untreated skin")
                Accessible.ignored: true
            }
        }
        BusyBar {
            Layout.fillWidth: true
            running: root.redness.busy
            text: qsTr("Measuring")
        }
        LineChart {
            Layout.fillWidth: true
            points: root.redness.points
            reference: root.redness.hasBefore
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Small
            text: qsTr("A colour difference, not a diagnosis.")
            Accessible.ignored: true
        }
    }
    contentItem: Item {
        StateLayer { control: root; radius: Theme.cardRadius }
        FocusRing { visible: root.visualFocus; cornerRadius: Theme.cardRadius }
    }
}
