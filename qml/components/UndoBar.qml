import Afterglow.Components

// A Toast that offers to take back what was just done: show(text), `undone` when the user asks for it.
Toast {
    signal undone()

    actionText: qsTr("Undo")
    onActionClicked: undone()
}
