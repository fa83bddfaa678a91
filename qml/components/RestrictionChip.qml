import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What isn't allowed now: "No retinol · 2 days". `text`; with `explains` it is a button whose `clicked` tells more.
FocusScope {
    id: root

    property string text
    property bool explains: false

    signal clicked()

    implicitWidth: content.implicitWidth + 2 * Theme.space3
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
            radius: shape.radius
            ink: Theme.primary
        }
        FocusRing {
            visible: button.visualFocus
            anchors.topMargin: 6 - gap - border.width
            anchors.bottomMargin: anchors.topMargin
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
