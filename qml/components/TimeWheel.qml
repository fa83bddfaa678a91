import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// One part of a TimePicker: a large number between "more" and "less".
T.SpinBox {
    id: root

    required property string name
    // At least as many: zeros stand before a smaller number.
    property int digits: 2
    // Digits typed so far of a number with two of them.
    property string typing

    signal stepped(int count, bool byKey)
    signal typed(int value)

    function type(digit: string) {
        const together = Number(typing + digit)
        const value = together <= to ? together : Number(digit)
        typing = typing.length === 0 || together > to ? digit : ""
        if (value >= from && value <= to)
            typed(value)
    }

    implicitWidth: Math.max(84, implicitContentWidth)
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    onActiveFocusChanged: typing = ""
    Accessible.name: name
    Accessible.description: value.toString()
    Accessible.onIncreaseAction: stepped(1, false)
    Accessible.onDecreaseAction: stepped(-1, false)
    Keys.onUpPressed: { typing = ""; stepped(1, true) }
    Keys.onDownPressed: { typing = ""; stepped(-1, true) }
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            type(String(event.key - Qt.Key_0))
            event.accepted = true
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        IconButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "up"
            iconName: "chevron-up"
            text: qsTr("%1 up").arg(root.name)
            color: Theme.primary
            focusPolicy: Qt.NoFocus
            autoRepeat: true
            onClicked: root.stepped(1, false)
        }
        Rectangle {
            Layout.fillWidth: true
            implicitWidth: widest.advanceWidth + 2 * Theme.space3
            implicitHeight: number.implicitHeight + 2 * Theme.space3
            radius: Theme.fieldRadius
            color: Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line

            FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
            AppText {
                id: number

                anchors.centerIn: parent
                role: AppText.Title
                text: Number(root.value).toLocaleString(Qt.locale(), "f", 0).padStart(root.digits, Qt.locale().zeroDigit)
                font.pixelSize: Math.round(36 * Math.min(1.6, Theme.scale))
                Accessible.ignored: true
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "down"
            iconName: "chevron-down"
            text: qsTr("%1 down").arg(root.name)
            color: Theme.primary
            focusPolicy: Qt.NoFocus
            autoRepeat: true
            onClicked: root.stepped(-1, false)
        }
    }

    TextMetrics {
        id: widest

        font: number.font
        text: "00"
    }
    WheelHandler { onWheel: event => root.stepped(event.angleDelta.y > 0 ? 1 : -1, false) }
}
