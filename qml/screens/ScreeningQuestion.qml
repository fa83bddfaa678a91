import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// One question with its answers, and what the given one advises.
Card {
    id: root

    required property string identifier
    required property string question
    required property int answer
    required property string advice
    required property bool waits
    required property var answers

    signal answered(int index)

    objectName: "question-" + identifier

    AppText {
        Layout.fillWidth: true
        font.weight: Theme.medium
        text: root.question
    }
    SegmentedControl {
        objectName: "answer-" + root.identifier
        Layout.fillWidth: true
        name: root.question
        options: root.answers
        currentIndex: root.answer
        onActivated: index => {
            root.answered(index)
            // What was kept counts.
            currentIndex = Qt.binding(() => root.answer)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.advice.length > 0
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.waits ? "clock" : "phone"
            color: Theme.sunText
            size: 18 * Theme.iconScale
        }
        AppText {
            objectName: "advice-" + root.identifier
            Layout.fillWidth: true
            role: AppText.Caption
            color: Theme.sunText
            font.weight: Theme.medium
            text: root.advice
        }
    }
}
