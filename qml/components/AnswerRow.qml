import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import "spoken.js" as Spoken

// Whether something is possible now: `text`, a second line `subtitle`, the `answer`, its `reason` and a `note` on what comes later; the
// answer's icon tells free, `held` (not now) and `asks` (not decided) apart. `iconName` may be left out. Signal `clicked` for more. Stands in
// a Card without padding.
Pressable {
    id: root

    property string iconName
    property string subtitle
    property string answer
    property string reason
    property string note
    property bool held: false
    property bool asks: false
    readonly property color ink: held ? Theme.sunText : asks ? Theme.muted : Theme.sageText

    implicitWidth: 300
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    Accessible.name: Spoken.joined([text, subtitle, answer, reason, note], ". ")

    background: Item {
        StateLayer { control: root; radius: Theme.cardRadius }
        FocusRing { visible: root.visualFocus; cornerRadius: Theme.cardRadius; gap: -2 }
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            // Large text on a phone needs its room.
            visible: root.iconName.length > 0 && (!Theme.largeText || root.width > 400)
            name: root.iconName
            color: Theme.primary
            size: 24 * Theme.iconScale
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Theme.semiBold
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                text: root.subtitle
                Accessible.ignored: true
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: 2
                spacing: Theme.space1 + 2

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: (Theme.bodySize - 14 * Theme.iconScale) / 2 + 1
                    name: root.held ? "clock" : root.asks ? "info" : "check"
                    color: root.ink
                    size: 16 * Theme.iconScale
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.answer
                    color: root.ink
                    font.weight: Theme.medium
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                text: root.reason
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                text: root.note
                Accessible.ignored: true
            }
        }
        Icon {
            name: "chevron-forward"
            size: 20 * Theme.iconScale
            color: Theme.muted
        }
    }
}
