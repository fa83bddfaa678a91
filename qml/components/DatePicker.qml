pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// A month to choose a day from. `date`, `minimum`, `maximum` and `today` are ISO 8601 texts ("2026-11-20"; empty: none);
// `picked(date)` when the user chose. Arrows move by a day and a week, Page Up and Down by a month, Home and End to the
// ends of the week; Space and Return choose. Weeks begin as the locale has it.
T.Control {
    id: root

    property string date
    property string today
    property alias minimum: month.minimum
    property alias maximum: month.maximum
    property alias localeName: month.locale
    // The day that the keyboard stands on, and its button.
    property string cursor
    property Item cursorItem

    signal picked(string date)

    function pick(date: string) {
        cursor = date
        root.date = date
        picked(date)
    }

    function moveTo(date: string) {
        if (date.length === 0)
            return
        cursor = date
        month.show(date)
    }

    function turn(months: int) {
        moveTo(month.movedByMonths(cursor, months))
    }

    function settle() {
        moveTo(month.kept(date.length > 0 ? date : today.length > 0 ? today : minimum))
    }

    implicitWidth: 7 * Theme.target
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    onDateChanged: settle()
    Component.onCompleted: settle()

    MonthModel { id: month }

    contentItem: ColumnLayout {
        spacing: Theme.space1

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.space3
                text: month.title
                font.weight: Theme.semiBold
                verticalAlignment: Text.AlignVCenter
            }
            IconButton {
                objectName: "previousMonth"
                iconName: "chevron-back"
                text: qsTr("Previous month")
                enabled: month.hasPrevious
                onClicked: root.turn(-1)
            }
            IconButton {
                objectName: "nextMonth"
                iconName: "chevron-forward"
                text: qsTr("Next month")
                enabled: month.hasNext
                onClicked: root.turn(1)
            }
        }
        Grid {
            id: weekdays

            // A seventh of the width is what there is, and a gap. Asks for the font's size first: the measuring itself isn't bound.
            readonly property bool roomy: metrics.font.pixelSize > 0
                                          && [...month.weekdays].every(day => metrics.advanceWidth(day) <= width / 7 - 4)

            Layout.fillWidth: true
            columns: 7

            FontMetrics {
                id: metrics

                font.family: Theme.fontFamily
                font.pixelSize: Math.round(12 * Theme.iconScale)
                font.weight: Theme.regular
            }
            Repeater {
                model: weekdays.roomy ? month.weekdays : month.weekdayLetters

                AppText {
                    required property int index
                    required property string modelData

                    width: weekdays.width / 7
                    role: AppText.Small
                    text: modelData
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    font.pixelSize: metrics.font.pixelSize
                    Accessible.name: month.weekdayNames[index]
                }
            }
        }
        Grid {
            id: days

            Layout.fillWidth: true
            columns: 7
            Accessible.role: Accessible.Table
            Accessible.name: month.title

            Repeater {
                model: month

                DayButton {
                    required property string date
                    required property string number
                    required property string name

                    objectName: "day-" + date
                    width: days.width / 7
                    text: number
                    description: name
                    chosen: date === root.date
                    isToday: date === root.today
                    isCursor: date === root.cursor
                    onIsCursorChanged: if (isCursor) root.cursorItem = this
                    Component.onCompleted: if (isCursor) root.cursorItem = this
                    onClicked: root.pick(date)
                    Keys.onPressed: event => root.navigate(event)
                }
            }
        }
    }

    function navigate(event: KeyEvent) {
        const sideways = mirrored ? -1 : 1
        switch (event.key) {
        case Qt.Key_Left: moveTo(month.movedByDays(cursor, -sideways)); break
        case Qt.Key_Right: moveTo(month.movedByDays(cursor, sideways)); break
        case Qt.Key_Up: moveTo(month.movedByDays(cursor, -7)); break
        case Qt.Key_Down: moveTo(month.movedByDays(cursor, 7)); break
        case Qt.Key_PageUp: turn(-1); break
        case Qt.Key_PageDown: turn(1); break
        case Qt.Key_Home: moveTo(month.weekStart(cursor)); break
        case Qt.Key_End: moveTo(month.weekEnd(cursor)); break
        default: return
        }
        event.accepted = true
        cursorItem.forceActiveFocus(Qt.TabFocusReason)
    }
}
