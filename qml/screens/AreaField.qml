pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Where the treatment is: on a drawn figure or by name. The figure is folded away where the form knows the place already.
ColumnLayout {
    id: root

    required property LogTreatmentModel treatment
    property bool unfolded: false

    spacing: Theme.space2
    Component.onCompleted: unfolded = !treatment.areaChosen

    GridLayout {
        Layout.fillWidth: true
        // A large text takes the button to a line of its own.
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: 0

        FieldLabel {
            Layout.fillWidth: true
            text: qsTr("Where")
        }
        TextButton {
            objectName: "toggleBodyMap"
            Layout.topMargin: Theme.largeText ? 0 : -Theme.space3
            Layout.bottomMargin: Theme.largeText ? 0 : -Theme.space3
            Layout.leftMargin: Theme.space1
            Layout.rightMargin: Theme.space1
            text: root.unfolded ? qsTr("Hide the figure") : qsTr("Show on a figure")
            onClicked: root.unfolded = !root.unfolded
        }
    }
    BodyMap {
        objectName: "bodyMap"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space1
        visible: root.unfolded
        areas: root.treatment.areas
        onChosen: area => root.treatment.chooseArea(area)
    }
    ChipFlow {
        objectName: "areas"
        Layout.fillWidth: true
        Accessible.name: qsTr("Where")

        Repeater {
            model: root.treatment.areas

            RadioChip {
                required property string identifier
                required property string name
                required property bool chosen

                objectName: "area-" + identifier
                text: name
                checked: chosen
                onClicked: root.treatment.chooseArea(identifier)
            }
        }
    }
    FieldError {
        objectName: "areaError"
        Layout.fillWidth: true
        text: root.treatment.areaError
    }
}
