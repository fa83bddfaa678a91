import QtQuick
import Afterglow.Components
import Afterglow.Models

// The shelf, and the form for one product over it.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property ProductsModel products
    readonly property bool formOpen: products.formOpen

    signal closed()

    Component.onCompleted: products.active = true
    Component.onDestruction: products.active = false
    onFormOpenChanged: (formOpen ? form : shelf).forceActiveFocus()

    ProductsScreen {
        id: shelf

        anchors.fill: parent
        visible: !root.formOpen
        focus: !root.formOpen
        products: root.products
        page.bottomMargins: undo.open ? undo.height + Theme.space8 : Theme.space6
        onClosed: root.closed()
    }
    PageLoader {
        id: form

        active: root.formOpen
        focus: root.formOpen
        // qmllint disable unqualified
        sourceComponent: ProductEditor {
            products: root.products
            onClosed: root.products.closeForm()
        }
        // qmllint enable unqualified
    }
    UndoBar {
        id: undo

        objectName: "undoBar"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onUndone: root.products.undo()
    }
    Connections {
        target: root.products

        function onUndoTextChanged() {
            if (root.products.undoText.length > 0)
                undo.show(root.products.undoText)
            else
                undo.hide()
        }
    }
}
