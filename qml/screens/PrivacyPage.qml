import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// What the app knows, where that lies and who can read it. docs/privacy.md is the source.
SubPage {
    id: root

    // Where the photos' key is kept; empty: that isn't known yet.
    property string keyPlace

    objectName: "privacyPage"
    title: qsTr("Privacy")

    TextSection {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        title: qsTr("Everything stays here")
        text: qsTr("What you tell Afterglow stays on this device. There is no account and no server. The app never goes online, "
                   + "and nothing in it counts what you do.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("Your journal")
        text: qsTr("Treatments, notes, what you ticked and how your skin was are in a file that only your account on this device "
                   + "can read. The app doesn't encrypt that file: a phone does so by itself, and on a computer disk encryption "
                   + "does. Lock your device, so that nobody else uses your account.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("Your photos")
        text: qsTr("Photos are encrypted before they are stored, and they don't appear in your gallery. Where and with which "
                   + "device a picture was taken is left out.")
    }
    TextSection {
        objectName: "keySection"
        Layout.fillWidth: true
        title: qsTr("The key of your photos")
        text: root.keyPlace.length > 0
              ? root.keyPlace
              : qsTr("The key is made with your first photo. The system's own store for secrets keeps it. Where there is none, it "
                     + "is in a file that only your account can read.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("Reminders")
        text: qsTr("On the lock screen a reminder only says that it is time for your skin care. It names no treatment and no "
                   + "symptom, unless you ask for details.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("A backup of this device")
        text: qsTr("A backup of the whole device can contain your journal and your encrypted photos. Without their key nobody can "
                   + "open the photos, and that includes you.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("What you share")
        text: qsTr("A picture or a text leaves the app only when you save it or share it. From then on it is no longer encrypted.")
    }
    TextSection {
        Layout.fillWidth: true
        title: qsTr("When you delete")
        text: qsTr("A deleted entry is overwritten, and a deleted photo's file is removed. With Erase everything, the key goes as "
                   + "well: what is left of a photo anywhere can't be opened any more.")
    }
}
