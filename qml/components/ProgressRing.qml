import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import "spoken.js" as Spoken

// How far along: a ring with a number and a caption in it. `progress` 0 to 1, `value` ("3"), `caption` ("of 14 days").
// The ring grows with the text, so that both always stand inside.
Item {
    id: root

    property real progress: 0
    property string value
    property string caption

    implicitWidth: 102 * Theme.scale
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Indicator
    Accessible.name: Spoken.joined([value, caption], " ")

    ArcPainter {
        anchors.fill: parent
        thickness: 10
        color: Theme.primary
        trackColor: Theme.line
        flipped: root.LayoutMirroring.enabled
        progress: root.progress

        Behavior on progress { NumberAnimation { duration: Theme.appearDuration; easing.type: Easing.OutCubic } }
    }
    ColumnLayout {
        anchors.centerIn: parent
        // What the ring leaves a line below its middle.
        width: 0.72 * root.width
        spacing: 0

        AppText {
            Layout.alignment: Qt.AlignHCenter
            role: AppText.Title
            text: root.value
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Small
            text: root.caption
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
