import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// While the journal is being opened, and when it can't be.
Item {
    id: root

    required property AppModel app
    readonly property bool failed: app.state === AppModel.Failed

    BusyBar {
        objectName: "openingBar"
        anchors.centerIn: parent
        width: Math.min(200, parent.width - 2 * Theme.pageMargin)
        running: root.app.state === AppModel.Opening && root.visible
        text: qsTr("Opening your journal")
    }
    PageScroll {
        anchors.fill: parent
        visible: root.failed
        maximumWidth: 480
        topMargins: Math.max(Theme.space8, root.height / 5)
        safeAreaBottom: true

        EmptyState {
            objectName: "openingError"
            Layout.fillWidth: true
            iconName: "lock"
            title: root.app.errorTitle
            text: root.app.errorText
            buttonText: root.app.canRetry ? qsTr("Try again") : ""
            onClicked: root.app.retry()
        }
    }
}
