pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// What the chosen pictures show: of which treatment, in which pose, and when they were taken where only the file has a date.
Sheet {
    id: root

    required property PhotoImportModel photoImport

    signal dateClicked(file: int)

    objectName: "importSheet"
    title: qsTr("Import %n picture(s)", "", photoImport.count)
    closeText: qsTr("Cancel")
    onClosed: if (photoImport.step === PhotoImportModel.Choosing) photoImport.cancel()

    FieldLabel {
        Layout.fillWidth: true
        text: qsTr("Treatment")
    }
    ChipFlow {
        objectName: "importSessions"
        Layout.fillWidth: true
        Accessible.name: qsTr("Treatment")

        Repeater {
            model: root.photoImport.sessions

            RadioChip {
                required property int index
                required property string modelData

                objectName: "importSession-" + index
                text: modelData
                checked: root.photoImport.session === index
                onClicked: root.photoImport.session = index
            }
        }
    }
    FieldLabel {
        Layout.fillWidth: true
        text: qsTr("Pose")
    }
    SegmentedControl {
        id: pose

        objectName: "importPose"
        Layout.fillWidth: true
        name: qsTr("Pose")
        options: root.photoImport.poses
        onActivated: index => root.photoImport.pose = index

        Binding { target: pose; property: "currentIndex"; value: root.photoImport.pose }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.photoImport.unsureFiles.length > 0
        role: AppText.Caption
        text: qsTr("These pictures don't say when they were taken. The date is that of the file: please check it.")
    }
    Repeater {
        model: root.photoImport.unsureFiles

        FieldCard {
            required property int index
            required property string modelData

            objectName: "unsure-" + index
            Layout.fillWidth: true
            label: modelData
            value: root.photoImport.unsureDates[index] ?? ""
            chevron: true
            onClicked: root.dateClicked(index)
        }
    }
    footer: PrimaryButton {
        objectName: "startImport"
        Layout.fillWidth: true
        text: qsTr("Import")
        onClicked: {
            root.photoImport.start()
            root.close()
        }
    }
}
