pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One licence in full, as it was written: in English, which is read from the left. `work` is its place in the list.
SubPage {
    id: root

    required property int work

    objectName: "licencePage"
    title: licences.name(work)

    LicenceList { id: licences }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        role: AppText.Heading
        text: licences.licence(root.work).replace(/ (\S+)$/, "\u00a0$1") // a version doesn't stand alone in a line
        LayoutMirroring.enabled: false
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        LayoutMirroring.enabled: false
        text: licences.copyright(root.work)
    }
    Repeater {
        model: licences.text(root.work)

        AppText {
            required property string modelData

            Layout.fillWidth: true
            role: AppText.Caption
            paragraph: true
            color: Theme.text
            text: modelData
            LayoutMirroring.enabled: false
        }
    }
}
