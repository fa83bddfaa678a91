import QtQuick
import Afterglow.Models

// The list of the Learn pages, and the page that is open over it. The list stays as it was left.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property LearnModel learn
    readonly property bool pageOpen: learn.page.length > 0

    signal closed()

    onPageOpenChanged: (pageOpen ? page : list).forceActiveFocus()

    LearnScreen {
        id: list

        anchors.fill: parent
        visible: !root.pageOpen
        focus: !root.pageOpen
        learn: root.learn
        onClosed: root.closed()
    }
    PageLoader {
        id: page

        active: root.pageOpen
        focus: root.pageOpen
        // qmllint disable unqualified
        sourceComponent: LearnPage {
            learn: root.learn
            onClosed: root.learn.close()
        }
        // qmllint enable unqualified
    }
}
