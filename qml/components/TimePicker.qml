pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// A time of day: `hour` 0 to 23 and `minute` 0 to 59 whatever the clock; `edited()` when the user changed one.
// `twelveHours` follows the locale. Each part counts up and down by its buttons, the wheel and the arrow keys, and
// takes typed digits; minutes step by `minuteStep`, and the arrow keys by one.
T.Control {
    id: root

    property int hour: 0
    property int minute: 0
    property int minuteStep: 5
    property bool twelveHours: /[aA]/.test(Qt.locale().timeFormat(Locale.ShortFormat))

    signal edited()

    function set(hour: int, minute: int) {
        const newHour = (hour + 24) % 24
        const newMinute = (minute + 60) % 60
        if (newHour === root.hour && newMinute === root.minute)
            return
        root.hour = newHour
        root.minute = newMinute
        edited()
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    contentItem: GridLayout {
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Time")

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            // Hours stand before minutes in right-to-left languages as well.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: Theme.space2

            TimeWheel {
                objectName: "hour"
                name: qsTr("Hour")
                digits: /HH|hh/.test(Qt.locale().timeFormat(Locale.ShortFormat)) ? 2 : 1
                to: root.twelveHours ? 12 : 23
                value: root.twelveHours ? (root.hour + 11) % 12 + 1 : root.hour
                from: root.twelveHours ? 1 : 0
                onStepped: (count, byKey) => root.set(root.hour + count, root.minute)
                onTyped: value => root.set(root.twelveHours ? value % 12 + (root.hour >= 12 ? 12 : 0) : value,
                                           root.minute)
            }
            AppText {
                role: AppText.Title
                text: ":"
                Accessible.ignored: true
            }
            TimeWheel {
                objectName: "minute"
                name: qsTr("Minute")
                to: 59
                value: root.minute
                onStepped: (count, byKey) => root.set(root.hour, byKey ? root.minute + count : root.snapped(count))
                onTyped: value => root.set(root.hour, value)
            }
        }
        SegmentedControl {
            Layout.alignment: Qt.AlignHCenter
            visible: root.twelveHours
            name: qsTr("Half of the day")
            options: [Qt.locale().amText, Qt.locale().pmText]
            currentIndex: root.hour < 12 ? 0 : 1
            onActivated: index => root.set(root.hour % 12 + index * 12, root.minute)
        }
    }

    // The next multiple of the step in the given direction.
    function snapped(count: int): int {
        return count > 0 ? (Math.floor(minute / minuteStep) + 1) * minuteStep
                         : (Math.ceil(minute / minuteStep) - 1) * minuteStep
    }
}
