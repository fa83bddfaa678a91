import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components

// Stands above every place while the journal is an invented one. Signal `ended`.
T.Control {
    id: root

    signal ended()

    objectName: "exampleBanner"
    implicitHeight: Math.max(Theme.target, implicitContentHeight) + topPadding
    topPadding: Theme.safeWindowTop
    leftPadding: Math.max(Theme.pageMargin, Theme.safeLeft)
    rightPadding: Math.max(Theme.pageMargin, Theme.safeRight)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Example data")

    background: Rectangle { color: Theme.sageTint }
    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            visible: !Theme.largeText
            name: "info"
            color: Theme.sageText
            size: 20 * Theme.iconScale
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            font.weight: Theme.semiBold
            color: Theme.sageText
            text: qsTr("Example data")
        }
        TextButton {
            objectName: "endExample"
            color: Theme.sageText
            strong: true
            text: qsTr("End")
            Accessible.name: qsTr("End the example")
            onClicked: root.ended()
        }
    }
}
