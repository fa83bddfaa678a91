pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What a treatment may have beside: folded until somebody wants it or it was filled in.
ColumnLayout {
    id: root

    required property LogTreatmentModel treatment
    property bool unfolded: treatment.clinic.length > 0 || treatment.products.length > 0

    spacing: Theme.space5

    TextButton {
        objectName: "more"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.leftMargin: Theme.space1
        visible: !root.unfolded
        text: qsTr("Add reason, products, clinic")
        onClicked: root.unfolded = true
    }
    // Made when wanted: in Qt 6.4 a layout keeps the widths that it had while it was hidden.
    Repeater {
        model: root.unfolded ? 1 : 0

        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.spacing

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                FieldLabel {
                    Layout.fillWidth: true
                    text: qsTr("What for")
                }
                ChipFlow {
                    objectName: "concerns"
                    Layout.fillWidth: true
                    Accessible.name: qsTr("What for")

                    Repeater {
                        model: root.treatment.concerns

                        Chip {
                            required property string identifier
                            required property string name
                            required property bool chosen

                            objectName: "concern-" + identifier
                            text: name
                            checked: chosen
                            onClicked: root.treatment.toggleConcern(identifier)
                        }
                    }
                }
            }
            TextLineField {
                id: products

                objectName: "products"
                Layout.fillWidth: true
                label: qsTr("Products on the skin")
                placeholder: qsTr("Serum, mask…")
                onEdited: root.treatment.products = text

                Binding { target: products; property: "text"; value: root.treatment.products; when: !products.input.activeFocus }
            }
            TextLineField {
                id: clinic

                objectName: "clinic"
                Layout.fillWidth: true
                label: qsTr("Clinic")
                onEdited: root.treatment.clinic = text

                Binding { target: clinic; property: "text"; value: root.treatment.clinic; when: !clinic.input.activeFocus }
            }
        }
    }
}
