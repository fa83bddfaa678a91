import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// Several lines of text; grows with them. `label` above it, `text`, `placeholder`, `maximumLength`, `error` below; `edited` when the user
// changed it.
ColumnLayout {
    id: root

    property string label
    property alias text: input.text
    property string placeholder
    property string error
    property alias readOnly: input.readOnly
    property alias input: input
    property int maximumLength: 4000

    signal edited()

    spacing: Theme.space2

    FieldLabel {
        Layout.fillWidth: true
        text: root.label
        Accessible.ignored: true
    }
    T.TextArea {
        id: input

        objectName: "input"
        Layout.fillWidth: true
        implicitWidth: 200
        implicitHeight: Math.max(76, Math.max(contentHeight, hint.visible ? hint.contentHeight : 0) + topPadding + bottomPadding)
        leftPadding: Theme.cardPadding
        rightPadding: Theme.cardPadding
        topPadding: Theme.space3
        bottomPadding: Theme.space3
        color: Theme.text
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        selectByMouse: true
        activeFocusOnTab: true
        horizontalAlignment: TextEdit.AlignLeft
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label.length > 0 ? root.label : root.placeholder
        Accessible.description: root.error
        Accessible.multiLine: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        // Tab leaves the field: whoever works by keyboard must get out again.
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: {
            if (length > root.maximumLength)
                remove(root.maximumLength, length)
            if (activeFocus)
                root.edited()
        }

        background: Rectangle {
            radius: Theme.fieldRadius
            color: Theme.surface
            border.width: input.activeFocus ? 2 : root.error.length > 0 ? 1.5 : Theme.hairline
            border.color: root.error.length > 0 ? Theme.alert : input.activeFocus ? Theme.focus : Theme.line
        }

        AppText {
            id: hint

            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            anchors.topMargin: input.topPadding
            anchors.bottomMargin: input.bottomPadding
            visible: input.length === 0 && input.preeditText.length === 0
            text: root.placeholder
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    FieldError {
        Layout.fillWidth: true
        text: root.error
    }
}
