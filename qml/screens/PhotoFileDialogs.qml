import QtQuick
import QtQuick.Dialogs

// The system's file dialogs: made when they are asked for.
Item {
    id: root

    property string saveTitle: qsTr("Save the picture")

    signal filesChosen(files: var)
    signal fileChosen(file: url)

    function chooseFiles() {
        open.active = true
        open.item.open() // qmllint disable
    }

    // Asks where to save; `name` is proposed, `filter` "JPEG (*.jpg)".
    function chooseFile(name: string, filter: string) {
        save.filter = filter
        save.active = true
        // With its folder: for Qt 6.8 a name alone is no file.
        save.item.selectedFile = `${save.item.currentFolder}/${encodeURIComponent(name)}` // qmllint disable
        save.item.open() // qmllint disable
    }

    Loader {
        id: open

        active: false
        // qmllint disable unqualified
        sourceComponent: FileDialog {
            title: qsTr("Import pictures")
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)"), qsTr("All files (*)")]
            onAccepted: root.filesChosen(selectedFiles)
        }
        // qmllint enable unqualified
    }
    Loader {
        id: save

        property string filter

        active: false
        // qmllint disable unqualified
        sourceComponent: FileDialog {
            title: root.saveTitle
            fileMode: FileDialog.SaveFile
            nameFilters: [save.filter]
            onAccepted: root.fileChosen(selectedFile)
        }
        // qmllint enable unqualified
    }
}
