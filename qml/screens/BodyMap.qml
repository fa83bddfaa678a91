pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// A drawn figure, on which areas are chosen by a tap: head and shoulders, and the whole body beside them. `areas` is the form's list
// of them; one that isn't drawn has its chip alone. By keyboard the chips do the same.
Rectangle {
    id: root

    required property var areas
    // Large enough for every target, small enough for a narrow phone.
    readonly property real unit: Math.min(1.18, Math.max(1, (width - 2 * Theme.space3) / 290))

    signal chosen(string area)

    // Where each area is, in the figures' own units: the parts that take a tap. They touch and don't overlap.
    readonly property var places: ({
        "scalp": [{figure: head, x: 30, y: 10, width: 100, height: 44}],
        "face": [{figure: head, x: 30, y: 54, width: 100, height: 60, tick: 0.18}],
        "neck": [{figure: head, x: 30, y: 114, width: 100, height: 44}],
        "chest": [{figure: head, x: 8, y: 158, width: 144, height: 58}],
        "stretch-marks": [{figure: body, x: 10, y: 94, width: 90, height: 62}],
        "body": [{figure: body, x: 5, y: 6, width: 100, height: 88}, {figure: body, x: 5, y: 156, width: 100, height: 74}]
    })

    implicitWidth: 300
    implicitHeight: head.height + 2 * Theme.space3
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Where, on a figure")

    Row {
        anchors.centerIn: parent
        spacing: Math.min(Theme.space8, Math.max(0, root.width - 2 * Theme.space3 - 270 * root.unit))

        BodyFigure {
            id: head

            name: "head"
            width: 160 * root.unit
            height: 224 * root.unit
        }
        BodyFigure {
            id: body

            name: "body"
            width: 110 * root.unit
            height: 224 * root.unit
        }
    }
    Repeater {
        model: root.areas

        Item {
            id: area

            required property string identifier
            required property string name
            required property bool chosen
            readonly property var parts: root.places[identifier] ?? []

            Repeater {
                model: area.parts

                // The region itself stands in its figure; a Repeater's own items have to stay where they are made.
                Item {
                    id: part

                    required property int index
                    required property var modelData

                    BodyRegion {
                        objectName: part.index === 0 ? "region-" + area.identifier : "region-more-" + area.identifier
                        figure: part.modelData.figure
                        place: Qt.rect(part.modelData.x * root.unit, part.modelData.y * root.unit,
                                       part.modelData.width * root.unit, part.modelData.height * root.unit)
                        tick: part.modelData.tick ?? 0.5
                        shape: part.index === 0 ? area.identifier : ""
                        name: area.name
                        chosen: area.chosen
                        // Heard once.
                        first: part.index === 0
                        onTapped: root.chosen(area.identifier)
                    }
                }
            }
        }
    }
}
