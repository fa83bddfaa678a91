pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One product: what it is called, what is in it.
SubPage {
    id: root

    required property ProductsModel products

    objectName: "productEditor"
    title: products.formNew ? qsTr("New product") : qsTr("Change the product")
    footer: [
        ErrorBanner {
            Layout.fillWidth: true
            title: root.products.error
            retryText: ""
        },
        PrimaryButton {
            objectName: "saveProduct"
            Layout.fillWidth: true
            text: qsTr("Save")
            onClicked: {
                if (!root.products.saveForm() && root.products.formNameError.length > 0)
                    name.input.forceActiveFocus()
            }
        }
    ]

    TextLineField {
        id: name

        objectName: "productName"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        label: qsTr("Name")
        placeholder: qsTr("Night serum, day cream…")
        text: root.products.formName
        maximumLength: 120
        error: root.products.formNameError
        onEdited: root.products.formName = text
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        spacing: Theme.space2

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("What is in it")
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            spacing: 0

            Repeater {
                model: root.products.formIngredients

                ColumnLayout {
                    id: ingredient

                    required property int index
                    required property string identifier
                    required property string name
                    required property string detail
                    required property bool chosen

                    Layout.fillWidth: true
                    spacing: 0

                    Divider {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.cardPadding
                        Layout.rightMargin: Theme.cardPadding
                        visible: ingredient.index > 0
                    }
                    CheckRow {
                        objectName: "ingredient-" + ingredient.identifier
                        Layout.fillWidth: true
                        text: ingredient.name
                        detail: ingredient.detail
                        ticked: ingredient.chosen
                        onClicked: root.products.toggleIngredient(ingredient.identifier)
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            role: AppText.Caption
            text: qsTr("You find it on the label. If you aren't sure, choose it: then it is left out as long as the plan says.")
        }
    }
    TextAreaField {
        objectName: "productNotes"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        label: qsTr("Notes for yourself")
        text: root.products.formNotes
        onEdited: root.products.formNotes = text
    }
}
