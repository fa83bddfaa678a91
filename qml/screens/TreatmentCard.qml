import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// A treatment: its ring, and what is normal now. A click tells more; an appointment that has passed asks how it went.
Card {
    id: root

    required property string identifier
    required property int kind
    required property string overline
    required property string title
    required property string summary
    required property string detail
    required property string sources
    required property string ringValue
    required property string ringCaption
    required property real ringProgress
    required property bool canHeal
    readonly property bool asks: kind === Care.Unconfirmed

    signal opened()
    signal tookPlace()
    signal moved()
    signal cancelled()
    signal healed()

    function sentences(parts: var): string {
        return parts.filter(part => part.length > 0).join(". ")
    }

    objectName: "treatment-" + identifier
    spacing: Theme.space4

    Pressable {
        id: body

        objectName: "treatmentBody"
        Layout.fillWidth: true
        implicitHeight: implicitContentHeight
        text: root.sentences([root.overline, root.title, root.summary, `${root.ringValue} ${root.ringCaption}`.trim()])
        onClicked: root.opened()

        background: Item {
            StateLayer {
                control: body
                anchors.margins: -Theme.space2
                radius: Theme.fieldRadius
            }
            FocusRing { visible: body.visualFocus; gap: 4; cornerRadius: Theme.space3 }
        }
        contentItem: GridLayout {
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space5
            rowSpacing: Theme.space4

            ProgressRing {
                Layout.alignment: Theme.largeText ? Qt.AlignHCenter : Qt.AlignVCenter
                Layout.margins: Theme.space1
                visible: !root.asks
                progress: root.ringProgress
                value: root.ringValue
                caption: root.ringCaption
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.space1

                AppText {
                    Layout.fillWidth: true
                    role: AppText.Label
                    text: root.overline
                    color: Theme.primary
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    role: AppText.Subheading
                    text: root.title
                    font.weight: Theme.bold
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    role: AppText.Caption
                    text: root.summary
                    Accessible.ignored: true
                }
            }
        }
    }
    TookPlace {
        Layout.fillWidth: true
        visible: root.asks
        onConfirmed: root.tookPlace()
        onMoved: root.moved()
        onCancelled: root.cancelled()
    }
    SecondaryButton {
        objectName: "healed"
        Layout.fillWidth: true
        visible: root.canHeal
        text: qsTr("My skin has healed")
        onClicked: root.healed()
    }
}
