import QtQuick
import Afterglow.Components
import Afterglow.Models

// Offers to take back that a treatment was removed, over whatever page the patient is on. What it offers is carried out when it goes.
Item {
    id: root

    required property AppModel app
    required property bool ready
    readonly property SessionRemoval removal: ready ? app.screens.sessionRemoval : null

    signal shown()
    signal failed(string words)

    function offer() {
        if (!removal)
            return
        if (removal.undoText.length === 0) {
            bar.hide()
            return
        }
        shown()
        bar.show(removal.undoText)
    }

    onRemovalChanged: offer()

    UndoBar {
        id: bar

        objectName: "removalUndo"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.removal.undo()
        onClosed: finish.start()
    }
    // Undoing closes the bar first.
    Timer {
        id: finish

        interval: 0
        onTriggered: if (!bar.open) root.removal.finish()
    }
    Connections {
        target: root.removal

        function onUndoTextChanged() { root.offer() }
        function onFailed(words: string) { root.failed(words) }
    }
}
