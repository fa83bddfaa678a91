import QtQuick
import QtQuick.Templates as T
import Afterglow.Components

// Which of `count` pages is shown: `currentIndex`. Says so to a screen reader; takes no focus.
T.PageIndicator {
    id: root

    implicitWidth: contentItem.implicitWidth
    implicitHeight: contentItem.implicitHeight
    spacing: Theme.space2
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Page %1 of %2").arg((currentIndex + 1).toLocaleString(Qt.locale(), "f", 0))
                                          .arg(count.toLocaleString(Qt.locale(), "f", 0))

    contentItem: Row {
        spacing: root.spacing

        Repeater {
            model: root.count

            // The dot of the shown page is longer, not only of another colour.
            Rectangle {
                required property int index
                readonly property bool current: index === root.currentIndex // qmllint disable unqualified

                width: current ? 24 : 8
                height: 8
                radius: 4
                color: current ? Theme.primary : Theme.outline

                Behavior on width { NumberAnimation { duration: Theme.appearDuration; easing.type: Easing.OutCubic } }
            }
        }
    }
}
