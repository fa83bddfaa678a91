import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Whether the roller was one for use at home, and what is to be known about those.
ColumnLayout {
    id: root

    required property LogTreatmentModel treatment

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            text: qsTr("I did it myself at home")
            Accessible.ignored: true
        }
        AppSwitch {
            id: atHome

            objectName: "atHome"
            text: qsTr("I did it myself at home")
            onToggled: root.treatment.atHome = checked

            Binding { target: atHome; property: "checked"; value: root.treatment.atHome }
        }
    }
    AppText {
        objectName: "atHomeNote"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space1
        visible: root.treatment.atHome
        role: AppText.Caption
        text: qsTr("Home rollers have smaller needles and work less. Skin gets infected or hurt more easily with them: "
                   + "use a clean one, and replace it often.")
    }
}
