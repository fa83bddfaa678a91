import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import "spoken.js" as Spoken

// A row that opens something: `label` above it, `value` in it, `detail` under the value, `trailingValue` (strong) or
// `trailingText` (muted) at the other end, a `chevron`; `error` below. Signal `clicked`.
Pressable {
    id: root

    property string label
    property string value
    property string detail
    property string trailingValue
    property string trailingText
    property bool chevron: false
    property string error
    // Strong when the value is a name rather than a plain value.
    property bool strong: detail.length > 0

    implicitWidth: 200
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    opacity: enabled ? 1 : 0.6
    Accessible.name: Spoken.joined([label, value, detail, trailingValue, trailingText])
    Accessible.description: error

    background: null
    contentItem: ColumnLayout {
        spacing: Theme.space2

        FieldLabel {
            Layout.fillWidth: true
            text: root.label
            Accessible.ignored: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.buttonHeight, row.implicitHeight + 2 * Theme.space3)
            radius: Theme.fieldRadius
            color: Theme.surface
            border.width: root.error.length > 0 ? 1.5 : Theme.hairline
            border.color: root.error.length > 0 ? Theme.alert : Theme.line

            StateLayer { control: root; radius: parent.radius }
            FocusRing { visible: root.visualFocus; cornerRadius: parent.radius }
            RowLayout {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.cardPadding
                anchors.rightMargin: Theme.cardPadding
                spacing: Theme.space3

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.largeText ? 1 : 2
                    columnSpacing: Theme.space3
                    rowSpacing: 2

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2

                        AppText {
                            Layout.fillWidth: true
                            text: root.value
                            font.weight: root.strong ? Theme.semiBold : Theme.regular
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
                    AppText {
                        visible: text.length > 0
                        text: root.trailingValue.length > 0 ? root.trailingValue : root.trailingText
                        role: root.trailingValue.length > 0 ? AppText.Body : AppText.Caption
                        font.weight: root.trailingValue.length > 0 ? Theme.semiBold : Theme.regular
                        Accessible.ignored: true
                    }
                }
                Icon {
                    visible: root.chevron
                    name: "chevron-forward"
                    size: 20 * Theme.iconScale
                    color: Theme.muted
                }
            }
        }
        FieldError {
            Layout.fillWidth: true
            text: root.error
        }
    }
}
