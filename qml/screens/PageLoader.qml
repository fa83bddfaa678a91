import QtQuick
import Afterglow.Components

// A page that is made when it is opened, over whatever is behind it, and has the focus then. `fades`: it comes into sight softly.
Loader {
    id: root

    property bool fades: false

    anchors.fill: parent
    active: false
    onLoaded: (item as Item).forceActiveFocus()

    NumberAnimation on opacity {
        running: root.fades && root.active
        from: 0
        to: 1
        duration: Theme.appearDuration
        easing.type: Easing.OutCubic
    }
}
