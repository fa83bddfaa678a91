import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// A text before it leaves the app: all of it, then where it goes. `done` says what became of it, where she doesn't see that herself.
Sheet {
    id: root

    required property TextShare share
    property string fileName

    signal done(string message)

    title: qsTr("Share report")

    Card {
        Layout.fillWidth: true

        AppText {
            objectName: "sharedText"
            Layout.fillWidth: true
            role: AppText.Caption
            paragraph: true
            color: Theme.text
            text: root.share.text
        }
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        text: qsTr("This is all that is handed on. Outside of the app it is not encrypted.")
    }
    footer: [
        ErrorBanner {
            objectName: "shareError"
            Layout.fillWidth: true
            title: root.share.error
            retryText: ""
        },
        PrimaryButton {
            objectName: root.share.canShare ? "shareText" : "copyText"
            Layout.fillWidth: true
            text: root.share.canShare ? qsTr("Share…") : qsTr("Copy")
            onClicked: {
                if (root.share.canShare)
                    root.share.share()
                else
                    root.share.copy()
            }
        },
        SecondaryButton {
            objectName: root.share.canShare ? "copyText" : "saveText"
            Layout.fillWidth: true
            text: root.share.canShare ? qsTr("Copy") : qsTr("Save as a file")
            onClicked: {
                if (root.share.canShare)
                    root.share.copy()
                else
                    dialogs.chooseFile(root.fileName, qsTr("Text (*.txt)"))
            }
        }
    ]
    PhotoFileDialogs {
        id: dialogs

        visible: false
        saveTitle: qsTr("Save the report")
        onFileChosen: file => root.share.save(file)
    }
    Connections {
        target: root.share

        function onDone(message: string) {
            root.close()
            if (message.length > 0)
                root.done(message)
        }
    }
}
