import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// One symptom over the days, from none to strong.
Card {
    id: root

    required property string identifier
    required property string name
    required property var points
    required property string spoken
    property int lastDay: 0

    objectName: "course-" + identifier
    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        text: root.name
        font.weight: Theme.semiBold
        Accessible.ignored: true
    }
    LineChart {
        Layout.fillWidth: true
        Layout.preferredHeight: 72 + 1.5 * Theme.smallSize
        floor: 0
        ceiling: 3
        leastDays: Math.max(4, root.lastDay)
        points: root.points
        spoken: root.spoken
    }
}
