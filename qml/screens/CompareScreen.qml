pragma ComponentBehavior: Bound
import QtQuick
import Afterglow.Components
import Afterglow.Models

// Two photos of a pose over each other. In a wide window the pictures stand beside what they are chosen by.
FocusScope {
    id: root

    required property CompareModel compare
    readonly property bool wide: width >= Theme.wideFrom && width > height
    readonly property real room: wide ? width - controls.width - 3 * Theme.pageMargin : width - 2 * Theme.pageMargin

    signal closed()

    objectName: "compareScreen"
    Keys.onEscapePressed: closed()
    Keys.onBackPressed: closed()

    TopBar {
        id: header

        objectName: "compareHeader"
        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space1
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin + Theme.safeRight
        title: qsTr("Compare")
        trailingText: root.compare.possible && !root.compare.sharing ? qsTr("Share…") : ""
        onLeadingClicked: root.closed()
        onTrailingClicked: share.open()
    }
    BusyBar {
        objectName: "compareBusy"
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        running: root.compare.busy || root.compare.sharing
        text: root.compare.sharing ? qsTr("Saving the picture") : qsTr("Aligning the photos")
        z: 1
    }
    ComparisonView {
        id: view

        objectName: "comparison"
        readonly property real highest: root.wide ? root.height - header.height - 3 * Theme.space5
                                                  : Math.max(220, root.height * 0.56)

        anchors.top: header.bottom
        anchors.topMargin: Theme.space2
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin + (root.room - width) / 2
        width: Math.min(root.room, root.room * highest / heightFor(root.room))
        height: heightFor(width)
        visible: root.compare.possible
        focus: true
        mode: controls.mode
        firstSource: root.compare.first.identifier ? `image://photos/${root.compare.first.identifier}/full` : ""
        secondSource: root.compare.second.identifier ? `image://photos/${root.compare.second.identifier}/full` : ""
        firstLabel: root.compare.firstLabel
        secondLabel: root.compare.secondLabel
        firstName: root.compare.first.name
        secondName: root.compare.second.name
        firstRatio: root.compare.first.ratio
        secondRatio: root.compare.second.ratio
        secondScale: root.compare.scale
        secondRotation: root.compare.rotation
        secondDx: root.compare.dx
        secondDy: root.compare.dy
        zoom: root.compare.zoom

        function heightFor(width: real): real {
            return beside ? (width - Theme.space2) / 2 * firstRatio : width * firstRatio
        }
    }
    CompareControls {
        id: controls

        objectName: "compareControls"
        anchors.top: root.wide ? header.bottom : root.compare.possible ? view.bottom : header.bottom
        anchors.topMargin: root.wide ? 0 : Theme.space2
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: root.wide ? 380 : root.width
        compare: root.compare
        view: view
    }
    PhotoShareSheet {
        id: share

        objectName: "compareShareSheet"
        detail: qsTr("Both photos, next to each other, with their days. Whoever has the file can look at it. It has no metadata: "
                     + "no place, no date, no device.")
        shares: root.compare.canShare
        onConfirmed: {
            const name = qsTr("comparison") + ".png"
            if (shares)
                root.compare.share(name)
            else
                dialogs.chooseFile(name, qsTr("PNG picture (*.png)"))
        }
    }
    PhotoFileDialogs {
        id: dialogs

        onFileChosen: file => root.compare.save(file)
    }
    Toast {
        id: saved

        objectName: "compareSaved"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
    Connections {
        target: root.compare

        function onSaved() { saved.show(qsTr("Saved outside of the app.")) }
    }
}
