pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Afterglow.Components
import Afterglow.Models

// An import that runs, and what became of it.
Card {
    id: root

    required property PhotoImportModel photoImport
    readonly property bool running: photoImport.step === PhotoImportModel.Running
    readonly property int refused: photoImport.refusals.length

    objectName: "importCard"
    visible: running || photoImport.step === PhotoImportModel.Finished

    AppText {
        objectName: "importText"
        Layout.fillWidth: true
        font.weight: Theme.semiBold
        text: root.running ? qsTr("Importing: %1 of %2").arg(root.photoImport.done).arg(root.photoImport.count)
                           : root.photoImport.imported > 0 ? qsTr("%n photo(s) imported", "", root.photoImport.imported)
                                                           : qsTr("No photo was imported")
    }
    T.ProgressBar {
        id: bar

        objectName: "importProgress"
        Layout.fillWidth: true
        visible: root.running
        implicitHeight: 6
        to: Math.max(1, root.photoImport.count)
        value: root.photoImport.done
        Accessible.name: qsTr("Import")

        background: Rectangle {
            radius: 3
            color: Theme.line
        }
        contentItem: Item {
            Rectangle {
                anchors.left: parent.left
                width: bar.position * parent.width
                height: parent.height
                radius: 3
                color: Theme.primary
            }
        }
    }
    Repeater {
        model: root.photoImport.refusals

        RowLayout {
            id: refusal

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "info"
                size: 18 * Theme.iconScale
                color: Theme.sun
            }
            AppText {
                objectName: "refusal"
                Layout.fillWidth: true
                role: AppText.Caption
                text: refusal.modelData
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    SecondaryButton {
        objectName: "importButton"
        Layout.fillWidth: true
        text: root.running ? qsTr("Cancel") : qsTr("Close")
        onClicked: root.running ? root.photoImport.cancel() : root.photoImport.dismiss()
    }
}
