pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What the photos open over themselves: what "encrypted" means, what else there is, and what imported pictures show.
Item {
    id: root

    required property PhotosModel photos
    required property PhotoImportModel photoImport
    required property RednessModel redness
    property string keyPlace
    property int datedFile: 0

    signal importClicked()
    signal rednessClicked()
    signal timeLapseClicked()
    signal compareClicked()

    function openEncryption() { encryption.open() }
    function openMenu() { menu.open() }
    function openImport() { importing.open() }

    function choose(chosen: var) {
        menu.close()
        chosen()
    }

    Sheet {
        id: encryption

        objectName: "encryptionSheet"
        title: qsTr("Encrypted")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Each photo is encrypted before it is saved, with a key of its own. Nobody can look at it outside of this app, "
                       + "and nothing about you, the place or your device is kept in it.")
        }
        AppText {
            objectName: "keyPlace"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.keyPlace
        }
        AppText {
            Layout.fillWidth: true
            role: AppText.Caption
            text: qsTr("Nothing is sent anywhere. A picture leaves the app only when you save or share it yourself.")
        }
    }
    Sheet {
        id: menu

        objectName: "photosMenuSheet"
        title: qsTr("Photos")

        Card {
            Layout.fillWidth: true
            padding: 0
            spacing: 0

            MenuRow {
                objectName: "menuImport"
                Layout.fillWidth: true
                iconName: "download"
                enabled: root.photos.hasSessions && root.photos.readable
                text: qsTr("Import pictures")
                onClicked: root.choose(root.importClicked)
            }
            Divider {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.cardPadding
                Layout.rightMargin: Theme.cardPadding
            }
            MenuRow {
                objectName: "menuCompare"
                Layout.fillWidth: true
                iconName: "compare"
                enabled: root.photos.count > 1 && root.photos.readable
                text: qsTr("Compare two photos")
                onClicked: root.choose(root.compareClicked)
            }
            Divider {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.cardPadding
                Layout.rightMargin: Theme.cardPadding
            }
            MenuRow {
                objectName: "menuTimeLapse"
                Layout.fillWidth: true
                iconName: "film"
                enabled: root.photos.count > 1 && root.photos.readable
                text: qsTr("Play them one after the other")
                onClicked: root.choose(root.timeLapseClicked)
            }
            Divider {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.cardPadding
                Layout.rightMargin: Theme.cardPadding
            }
            MenuRow {
                objectName: "menuRedness"
                Layout.fillWidth: true
                iconName: "chart"
                enabled: root.photos.count > 0 && root.photos.readable
                text: qsTr("Relative redness")
                onClicked: root.choose(root.rednessClicked)
            }
        }
    }
    PhotoImportSheet {
        id: importing

        photoImport: root.photoImport
        onDateClicked: file => {
            root.datedFile = file
            date.open()
        }
    }
    Sheet {
        id: date

        objectName: "importDateSheet"
        title: qsTr("Taken on")
        closeText: qsTr("Done")

        DatePicker {
            objectName: "importDate"
            Layout.fillWidth: true
            localeName: Qt.locale().name
            date: root.photoImport.unsureDates.length > 0 ? root.photoImport.unsureDate(root.datedFile) : root.photoImport.today
            today: root.photoImport.today
            maximum: root.photoImport.today
            onPicked: picked => root.photoImport.setUnsureDate(root.datedFile, picked)
        }
    }
}
