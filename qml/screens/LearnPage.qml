pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// One page of Learn: its sections, and at its end what they rest on.
SubPage {
    id: root

    required property LearnModel learn

    objectName: "learnPage"
    title: qsTr("Learn")

    AppText {
        objectName: "learnTitle"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        role: Theme.largeText ? AppText.Heading : AppText.Title // a title is a sentence here and there
        text: root.learn.title
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1 - Theme.cardGap
        muted: true
        text: root.learn.summary
    }
    ErrorBanner {
        objectName: "learnError"
        Layout.fillWidth: true
        page: root.page
        title: root.learn.error
        retryText: ""
        secondText: qsTr("Close")
        onSecondClicked: root.learn.dismissError()
    }
    Repeater {
        model: root.learn.sections

        LearnSection {
            Layout.fillWidth: true
            learn: root.learn
        }
    }
    LearnSources {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        sources: root.learn.sources
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Caption
        text: qsTr("Follow your clinic where it says something else.")
    }
}
