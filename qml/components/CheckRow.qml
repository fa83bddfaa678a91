import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components
import "spoken.js" as Spoken

// A row to be ticked: `text`, a second line `detail`, `ticked` as the model says; a click asks (`clicked`) and changes nothing by itself.
// Stands in a Card without padding.
T.CheckBox {
    id: root

    property string detail
    property bool ticked: false

    checked: ticked
    nextCheckState: () => ticked ? Qt.Checked : Qt.Unchecked
    implicitWidth: 300
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: Spoken.joined([text, detail])
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.cardRadius
            color: Theme.text
            opacity: root.down ? 0.12 : root.hovered ? 0.05 : 0
        }
        FocusRing { visible: root.visualFocus; cornerRadius: Theme.cardRadius; gap: -2 }
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.text
                font.weight: root.ticked ? Theme.semiBold : Theme.regular
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                text: root.detail
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitWidth: 24 * Theme.iconScale
            implicitHeight: implicitWidth
            radius: 7 * Theme.iconScale
            color: root.ticked ? Theme.primary : "transparent"
            border.width: root.ticked ? 0 : 1.5
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                name: "check"
                size: 16 * Theme.iconScale
                color: Theme.primaryInk
            }
        }
    }
}
