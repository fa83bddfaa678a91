pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components
import "spoken.js" as Spoken

// One task of the day.
//
// `title`, `detail` (second line), `time`, `done` come from the model; the row asks for changes and makes none itself:
// `toggled(done)` from the tick, `actionClicked` from the pill `actionText`, `menuClicked(name)` from the actions of
// the opened row. `actions` is a list of {name, icon, text}; `more` the explanation an opened row shows, `sources`
// where that is from. A row with actions or an explanation opens by a click on its text, by a long press, a right click or the
// menu key, and shows them.
T.Control {
    id: root

    property string title
    property string detail
    property string time
    property bool done: false
    // Once done the title is crossed out and the second line goes.
    property bool crossed: true
    property string actionText
    property string more
    property string sources
    property var actions: []
    property bool expanded: false
    readonly property bool expandable: more.length > 0 || actions.length > 0
    // Where the text beside the tick begins.
    readonly property real indent: tick.implicitWidth - tick.overhang + Theme.space1 + body.leftPadding

    signal toggled(bool done)
    signal actionClicked()
    signal menuClicked(string name)

    function open() {
        if (!expandable)
            return
        expanded = true
        if (buttons.count > 0)
            (buttons.itemAt(0) as T.AbstractButton).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: 300
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Keys.onMenuPressed: open()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)) {
            open()
            event.accepted = true
        } else if (event.key === Qt.Key_Escape && expanded) {
            expanded = false
            body.forceActiveFocus(Qt.TabFocusReason)
            event.accepted = true
        }
    }

    contentItem: ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.ListItem
        Accessible.name: root.title

        GridLayout {
            Layout.fillWidth: true
            // A large text takes the button below itself.
            columns: Theme.largeText ? 2 : 3
            columnSpacing: Theme.space1
            rowSpacing: 0

            TickMark {
                id: tick

                objectName: "tick"
                // The target reaches into the card's padding; the tick itself stands flush with the divider.
                Layout.leftMargin: -overhang
                Layout.fillHeight: true // of a long text as well
                text: root.title
                done: root.done
                onClicked: root.toggled(!root.done)
            }
            Pressable {
                id: body

                objectName: "task"
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
                leftPadding: Theme.space1 / 2
                topPadding: Theme.space3
                bottomPadding: Theme.space3
                hoverEnabled: root.expandable
                focusPolicy: root.expandable ? Qt.StrongFocus : Qt.NoFocus
                Accessible.name: Spoken.joined([root.title, root.detail, root.time])
                Accessible.description: !root.expandable ? "" : root.expanded ? qsTr("Open") : qsTr("Closed")
                onClicked: if (root.expandable) root.expanded = !root.expanded; else root.toggled(!root.done)
                onPressAndHold: root.open()

                background: Item {
                    FocusRing {
                        visible: body.visualFocus
                        anchors.margins: Theme.space1
                        anchors.leftMargin: -Theme.space1 - 2
                        anchors.rightMargin: -Theme.space1 - 2
                        radius: Theme.space3
                    }
                }
                contentItem: GridLayout {
                    // A large text takes the time to a line of its own, and so does a button beside.
                    columns: Theme.largeText || (root.actionText.length > 0 && !root.done) ? 1 : 2
                    columnSpacing: Theme.space3
                    rowSpacing: 0

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2

                        AppText {
                            Layout.fillWidth: true
                            role: AppText.Callout
                            text: root.title
                            color: root.done && root.crossed ? Theme.muted : Theme.text
                            font.strikeout: root.done && root.crossed
                            Accessible.ignored: true
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text.length > 0 && !(root.done && root.crossed)
                            role: AppText.Caption
                            text: root.detail
                            Accessible.ignored: true
                        }
                    }
                    AppText {
                        visible: text.length > 0
                        role: AppText.Caption
                        text: root.time
                        Accessible.ignored: true
                    }
                }
                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: root.open()
                }
            }
            PillButton {
                objectName: "answer"
                Layout.columnSpan: Theme.largeText ? 2 : 1
                Layout.leftMargin: Theme.largeText ? root.indent : 0
                Layout.bottomMargin: Theme.largeText ? Theme.space2 : 0
                visible: text.length > 0 && !root.done
                text: root.actionText
                onClicked: root.actionClicked()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.indent
            Layout.bottomMargin: Theme.space3
            visible: root.expanded && root.expandable
            spacing: Theme.space2

            // Above the words, which may be long.
            Flow {
                Layout.fillWidth: true
                visible: buttons.count > 0
                spacing: Theme.space2

                Repeater {
                    id: buttons

                    model: root.actions

                    PillButton {
                        required property var modelData

                        objectName: modelData.name
                        text: modelData.text
                        iconName: modelData.icon ?? ""
                        color: Theme.tint
                        ink: Theme.primary
                        onClicked: {
                            root.expanded = false
                            root.menuClicked(modelData.name)
                        }
                    }
                }
            }
            ParagraphText {
                Layout.fillWidth: true
                color: Theme.muted
                words: root.more
            }
            AppText {
                objectName: "sources"
                Layout.fillWidth: true
                visible: text.length > 0
                role: AppText.Caption
                text: root.sources
            }
        }
    }
}
