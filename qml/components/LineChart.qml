pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// Values over days with the band within which they repeat. `points` is a list of {day, value, spread, measured, label}; one that
// isn't measured is a gap. `floor` and `ceiling` are values that are always within the chart. `reference` draws a dashed line at the first value. `spoken` says it all in words.
Item {
    id: root

    property var points: []
    property bool reference: false
    property string spoken
    property int leastDays: 7
    property real floor: Infinity
    property real ceiling: -Infinity
    readonly property var measured: points.filter(point => point.measured)
    readonly property real firstDay: points.length > 0 ? Math.min(points[0].day, 0) : 0
    readonly property real lastDay: points.reduce((last, point) => Math.max(last, point.day), leastDays)
    readonly property real lowest: measured.reduce((low, point) => Math.min(low, point.value - point.spread), floor)
    readonly property real highest: measured.reduce((high, point) => Math.max(high, point.value + point.spread), ceiling)
    readonly property real range: Math.max(2, highest - lowest)

    function xOf(day: real): real { return (day - firstDay) / Math.max(1, lastDay - firstDay) }
    function yOf(value: real): real { return (value - lowest) / range }

    // Labels that keep clear of each other: the first and the last ones always.
    function ticks(): var {
        const days = [...new Set(points.map(point => point.day).concat([firstDay, lastDay]))].sort((a, b) => a - b)
        const room = 62 * Theme.scale / Math.max(1, width)
        const kept = []
        for (const day of days) {
            if (kept.length === 0 || (xOf(day) - xOf(kept[kept.length - 1]) >= room
                                      && (day === lastDay || xOf(lastDay) - xOf(day) >= room)))
                kept.push(day)
        }
        return kept
    }

    implicitHeight: 150 + labels.height
    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    ChartPainter {
        id: painter

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: labels.top
        anchors.bottomMargin: Theme.space1
        points: root.measured.map(point => Qt.point(root.xOf(point.day), root.yOf(point.value)))
        spreads: root.measured.map(point => point.spread / root.range)
        gaps: root.points.filter(point => !point.measured).map(point => root.xOf(point.day))
        reference: root.reference && root.measured.length > 0 ? root.yOf(root.measured[0].value) : -1
        color: Theme.primary
        bandColor: Theme.tint
        lineColor: Theme.outline
        surface: Theme.surface
        flipped: root.LayoutMirroring.enabled
    }
    Item {
        id: labels

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: metrics.height

        FontMetrics {
            id: metrics

            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallSize
        }
        Repeater {
            model: root.ticks()

            AppText {
                required property real modelData
                readonly property real share: root.xOf(modelData)

                x: Math.max(0, Math.min(labels.width - width, 7 + (root.LayoutMirroring.enabled ? 1 - share : share)
                                                                * (labels.width - 14) - width / 2))
                role: AppText.Small
                text: modelData < 0 ? qsTr("Before") : qsTr("Day %1").arg(modelData)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
