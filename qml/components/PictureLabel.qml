import QtQuick
import Afterglow.Components

// A word on a picture: "Day 3". White on a dark veil in both themes, for the picture below may have any colour.
Rectangle {
    id: root

    property alias text: words.text
    property real maximumWidth: 1000

    implicitWidth: Math.min(maximumWidth, words.implicitWidth + 2 * Theme.space2)
    implicitHeight: words.implicitHeight + Theme.space2
    visible: text.length > 0
    radius: Math.min(height / 2, Theme.space2 + 1)
    color: "#b8241c1e"

    AppText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.space2)
        role: AppText.Label
        color: "white"
        maximumLineCount: 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
