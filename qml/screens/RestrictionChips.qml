pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// What to leave out, the first to end first: one line to slide on a phone, as many as needed on a wide window.
Item {
    id: root

    required property var restrictions
    readonly property alias count: chips.count
    readonly property bool wraps: width > 480 || Theme.largeText
    // Where the line begins: from right to left that is its far end.
    readonly property real start: LayoutMirroring.enabled ? Math.max(0, flick.contentWidth - flick.width) : 0

    // All chips beside each other, with the page's margins.
    readonly property real lineWidth: {
        let sum = 2 * Theme.pageMargin
        for (let i = 0; i < chips.count; ++i)
            sum += (chips.itemAt(i)?.implicitWidth ?? 0) + (i > 0 ? Theme.space2 : 0)
        return Math.ceil(sum)
    }

    signal explained(string title, string summary, string detail, string sources)

    implicitHeight: flick.contentHeight
    onStartChanged: flick.contentX = start

    Flickable {
        id: flick

        // The line runs to the window's edges.
        anchors.fill: parent
        anchors.leftMargin: root.wraps ? 0 : -Theme.pageMargin
        anchors.rightMargin: root.wraps ? 0 : -Theme.pageMargin
        contentWidth: line.width
        contentHeight: line.implicitHeight
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width

        Flow {
            id: line

            // Not undefined for the one line: in Qt 6.4 that would end the binding.
            width: root.wraps ? flick.width : Math.max(flick.width, root.lineWidth)
            leftPadding: root.wraps ? -Theme.space1 : Theme.pageMargin
            rightPadding: leftPadding
            spacing: root.wraps ? 0 : Theme.space2 // lines of chips bring their gaps along

            Repeater {
                id: chips

                model: root.restrictions

                RestrictionChip {
                    required property string identifier
                    required property string title
                    required property string timeLeft
                    required property string summary
                    required property string detail
                    required property string sources

                    objectName: "restriction-" + identifier
                    // One that is wider than the page takes a second line of text.
                    width: root.wraps ? Math.min(implicitWidth, line.width + 2 * Theme.space1) : implicitWidth
                    sideInset: root.wraps ? Theme.space1 : 0
                    // A number keeps its unit, and the time its dot.
                    text: qsTr("%1 · %2", "what to leave out, time left").replace(/ /g, "\u00a0")
                          .arg(title).arg(timeLeft.replace(/(\d) /g, "$1\u00a0"))
                    explains: true
                    onClicked: root.explained(text, summary, detail, sources)
                    onActiveFocusChanged: {
                        if (!activeFocus || root.wraps)
                            return
                        const left = x - Theme.pageMargin
                        const right = x + width + Theme.pageMargin - flick.width
                        flick.contentX = Math.max(right, Math.min(flick.contentX, left))
                    }
                }
            }
        }
    }
}
