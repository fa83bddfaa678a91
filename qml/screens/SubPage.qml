import QtQuick
import Afterglow.Components

// A page that was opened from another one: its `title`, the way back and the `footer` stay, what is between them scrolls. Signal
// `closed`.
FocusScope {
    id: root

    property string title
    property string trailingText
    default property alias content: page.content
    property alias footer: footing.data
    readonly property bool hasFooter: footing.children.length > 0
    property alias page: page

    signal closed()
    signal trailingClicked()

    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()

    PageHead {
        id: bar

        anchors.topMargin: Theme.safeTop + Theme.space2
        title: root.title
        trailingText: root.trailingText
        onLeadingClicked: root.closed()
        onTrailingClicked: root.trailingClicked()
    }
    PageScroll {
        id: page

        anchors.top: bar.bottom
        anchors.bottom: root.hasFooter ? footing.top : parent.bottom
        anchors.bottomMargin: root.hasFooter ? Theme.space3 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        safeAreaTop: false
    }
    // What has gone under the title or the footer is cut by a line.
    PageEdges {
        view: page
        lower: root.hasFooter
    }
    PageFooter {
        id: footing

        spacing: Theme.space2
    }
}
