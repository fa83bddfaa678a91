import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What isn't allowed now: "No retinol · 2 days". `text`; with `explains` it is a button whose `clicked` tells more. Where chips stand in
// several lines, `sideInset` is half of the gap beside each, as above and below it.
FocusScope {
    id: root

    property string text
    property bool explains: false
    property real sideInset: 0

    signal clicked()

    implicitWidth: content.implicitWidth + 2 * (Theme.space3 + sideInset)
    implicitHeight: Math.max(Theme.target, content.implicitHeight + 2 * Theme.space1 + 12)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    // With something to explain the button speaks for the chip.
    Accessible.ignored: explains

    Rectangle {
        id: shape

        anchors.fill: parent
        // The target is 44 high, what shows of it 32.
        anchors.topMargin: 6
        anchors.bottomMargin: 6
        anchors.leftMargin: root.sideInset
        anchors.rightMargin: root.sideInset
        radius: Math.min(height / 2, 16 * Theme.scale)
        color: Theme.tint
    }
    Pressable {
        id: button

        anchors.fill: parent
        visible: root.explains
        focus: true
        text: root.text
        onClicked: root.clicked()

        StateLayer {
            control: button
            anchors.topMargin: 6
            anchors.bottomMargin: 6
            anchors.leftMargin: root.sideInset
            anchors.rightMargin: root.sideInset
            radius: shape.radius
            ink: Theme.primary
        }
        FocusRing {
            visible: button.visualFocus
            anchors.topMargin: 6 - gap - border.width
            anchors.bottomMargin: anchors.topMargin
            anchors.leftMargin: root.sideInset - gap - border.width
            anchors.rightMargin: anchors.leftMargin
            cornerRadius: shape.radius
        }
    }
    RowLayout {
        id: content

        anchors.fill: shape
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space1 + 2

        Icon {
            name: "close"
            color: Theme.primary
            size: 14 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: root.text
            color: Theme.primary
            font.weight: Theme.medium
            Accessible.ignored: true
        }
    }
}
