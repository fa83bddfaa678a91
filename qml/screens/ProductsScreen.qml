import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What is on the shelf, and which of it is fine to use.
SubPage {
    id: root

    required property ProductsModel products

    objectName: "productsPage"
    title: qsTr("Products")
    trailingText: products.empty || products.unread ? "" : qsTr("Add")
    onTrailingClicked: products.startNew()

    ErrorBanner {
        objectName: "productsError"
        Layout.fillWidth: true
        title: root.products.error
        retryText: root.products.unread ? qsTr("Try again") : ""
        onRetried: root.products.refresh()
    }
    EmptyState {
        objectName: "noProducts"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: root.products.empty
        iconName: "drop"
        title: qsTr("Nothing on your shelf yet")
        text: qsTr("Add what you put on your skin, and what is in it. Then you see here what to leave out, and from when on it "
                   + "is fine again.")
        buttonText: qsTr("Add a product")
        onClicked: root.products.startNew()
    }
    AnswerCard {
        objectName: "heldProducts"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        title: qsTr("Leave out for now")
        notes: false
        answers: root.products.held
        onOpened: row => sheet.explainProduct(row)
    }
    AnswerCard {
        objectName: "unclearProducts"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        title: qsTr("Ask your clinic")
        answers: root.products.unclear
        onOpened: row => sheet.explainProduct(row)
    }
    AnswerCard {
        objectName: "fineProducts"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        title: qsTr("Nothing against it")
        answers: root.products.fine
        onOpened: row => sheet.explainProduct(row)
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: 2
        Layout.rightMargin: 2
        visible: !root.products.empty && !root.products.unread
        role: AppText.Caption
        text: qsTr("From your aftercare plan and what is booked. In the first hours use only what your clinic agreed to.")
    }
    AnswerSheet {
        id: sheet

        property string product

        function explainProduct(row: var) {
            product = row.identifier
            explain(row)
        }

        SecondaryButton {
            objectName: "editProduct"
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // as wide as the other
            iconName: "edit"
            text: qsTr("Change")
            onClicked: {
                sheet.close()
                root.products.edit(sheet.product)
            }
        }
        SecondaryButton {
            objectName: "removeProduct"
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // as wide as the other
            iconName: "trash"
            text: qsTr("Remove")
            onClicked: {
                sheet.close()
                root.products.remove(sheet.product)
            }
        }
    }
}
