import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Two circles on a photo, moved by dragging or by the arrow keys, and their size.
PageScroll {
    id: root

    required property RednessModel redness

    signal kept()

    safeAreaTop: false
    safeAreaBottom: true
    interactive: !treated.dragged && !untreated.dragged && contentHeight > height

    AppText {
        Layout.fillWidth: true
        text: qsTr("Drag T to skin that was treated, U to skin that was not. Keep both clear of hair, lips and shadows.")
    }
    Item {
        id: place

        objectName: "markedPhoto"
        readonly property real ratio: root.redness.photo.ratio
        readonly property real pictureWidth: Math.min(width, Math.max(260, root.height * 0.6) / ratio)

        Layout.fillWidth: true
        implicitHeight: pictureWidth * ratio

        Image {
            id: picture

            anchors.centerIn: parent
            width: place.pictureWidth
            height: width * place.ratio
            source: root.redness.photo.identifier ? `image://photos/${root.redness.photo.identifier}/full` : ""
            asynchronous: true
            cache: false
            sourceSize.width: 1080
            sourceSize.height: 1440
            mipmap: true
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            RoundedCorners { cornerRadius: Theme.cardRadius }
            MarkHandle {
                id: treated

                objectName: "treatedMark"
                letter: qsTr("T", "treated skin")
                name: qsTr("Treated skin")
                tone: "#9c4358"
                place: root.redness.treated
                reach: root.redness.radius
                onMovedTo: (x, y) => root.redness.moveMark(RednessModel.Treated, x, y)
            }
            MarkHandle {
                id: untreated

                objectName: "untreatedMark"
                letter: qsTr("U", "untreated skin")
                name: qsTr("Untreated skin")
                tone: "#41695a"
                place: root.redness.untreated
                reach: root.redness.radius
                onMovedTo: (x, y) => root.redness.moveMark(RednessModel.Untreated, x, y)
            }
        }
    }
    AppSlider {
        id: size

        objectName: "markSize"
        Layout.fillWidth: true
        label: qsTr("Size")
        valueText: qsTr("%1%").arg(Math.round(value * 200))
        from: 0.02
        to: 0.15
        stepSize: 0.005
        onMoved: root.redness.radius = value

        Binding { target: size; property: "value"; value: root.redness.radius }
    }
    FieldError {
        objectName: "marksOverlap"
        Layout.fillWidth: true
        text: root.redness.overlapping ? qsTr("The two marks overlap. Move them apart.") : ""
    }
    PrimaryButton {
        objectName: "keepMarks"
        Layout.fillWidth: true
        enabled: !root.redness.overlapping
        text: qsTr("Use these marks")
        onClicked: {
            if (root.redness.keepMarks())
                root.kept()
        }
    }
}
