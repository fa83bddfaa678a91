pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components

// What to leave out, the first to end first: one line to slide on a phone, as many as needed on a wide window.
Item {
    id: root

    required property var restrictions
    readonly property alias count: chips.count
    readonly property bool wraps: width > 480 || Theme.scale > 1.4
    // Where the line begins: from right to left that is its far end.
    readonly property real start: LayoutMirroring.enabled ? Math.max(0, flick.contentWidth - flick.width) : 0

    signal explained(string title, string summary, string detail, string sources)

    implicitHeight: flick.contentHeight
    onStartChanged: flick.contentX = start

    Flickable {
        id: flick

        // The line runs to the window's edges.
        anchors.fill: parent
        anchors.leftMargin: root.wraps ? 0 : -Theme.pageMargin
        anchors.rightMargin: root.wraps ? 0 : -Theme.pageMargin
        contentWidth: root.wraps ? width : line.implicitWidth
        contentHeight: line.implicitHeight
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width

        Flow {
            id: line

            width: root.wraps ? flick.width : undefined
            leftPadding: root.wraps ? 0 : Theme.pageMargin
            rightPadding: leftPadding
            spacing: Theme.space2

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
                    text: qsTr("%1 · %2", "what to leave out, time left").arg(title).arg(timeLeft)
                    explains: true
                    onClicked: root.explained(title, summary, detail, sources)
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
