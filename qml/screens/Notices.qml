import QtQuick
import Afterglow.Components
import Afterglow.Models

// What is said at the bottom for a moment, over whatever page the patient is on: a message, or the offer to take back what was just
// done. A treatment that was removed is gone for good when its offer goes; a check-in that was saved stays.
Item {
    id: root

    required property AppModel app
    required property bool ready
    // Above what is at the bottom of the page.
    property real lift: Theme.space4
    readonly property SessionRemoval removal: ready ? app.screens.sessionRemoval : null
    readonly property CheckInModel checkIn: ready ? app.screens.checkIn : null
    property bool ofCheckIn: false

    function show(message: string) {
        offer.hide()
        notice.show(message)
    }

    // Another offer has the place: the one of a page.
    function makeRoom() {
        notice.hide()
        if (ofCheckIn)
            offer.hide()
    }

    function offerRemoval() {
        if (removal && removal.undoText.length > 0) {
            ofCheckIn = false
            notice.hide()
            offer.show(removal.undoText)
        } else if (!removal || !ofCheckIn) {
            offer.hide()
        }
    }

    function offerCheckIn(message: string) {
        ofCheckIn = true
        removal.finish()
        notice.hide()
        offer.show(message)
    }

    onRemovalChanged: offerRemoval()

    Toast {
        id: notice

        objectName: "notice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.lift
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
    UndoBar {
        id: offer

        objectName: "undoOffer"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.lift
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: {
            if (root.ofCheckIn)
                root.checkIn?.undo()
            else
                root.removal?.undo()
        }
        onClosed: finish.start()
    }
    // Undoing closes the offer first.
    Timer {
        id: finish

        interval: 0
        onTriggered: if (!offer.open) root.removal?.finish()
    }
    Connections {
        target: root.removal

        function onUndoTextChanged() { root.offerRemoval() }
        function onFailed(words: string) { root.show(words) }
    }
    Connections {
        target: root.checkIn

        function onSaved(message: string) { root.offerCheckIn(message) }
        function onFailed(words: string) { root.show(words) }
    }
    Connections {
        target: root.app.camera

        function onSaved(words: string) { root.show(words) }
    }
}
