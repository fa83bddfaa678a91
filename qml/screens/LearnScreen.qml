pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Every page of Learn by chapter, or those that a search found.
SubPage {
    id: root

    required property LearnModel learn

    objectName: "learnScreen"
    title: qsTr("Learn")

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        spacing: Theme.space1

        TextLineField {
            id: search

            objectName: "learnSearch"
            Layout.fillWidth: true
            placeholder: qsTr("Search in Learn")
            text: root.learn.searchText
            maximumLength: 80
            input.inputMethodHints: Qt.ImhNoPredictiveText
            onEdited: {
                root.learn.searchText = text
                Announcer.announce(search, root.learn.resultText)
            }
        }
        IconButton {
            objectName: "clearSearch"
            visible: root.learn.searchText.length > 0
            iconName: "close"
            text: qsTr("Clear the search")
            onClicked: {
                root.learn.searchText = ""
                search.text = ""
                search.input.forceActiveFocus()
            }
        }
    }
    AppText {
        objectName: "learnResult"
        Layout.fillWidth: true
        visible: root.learn.searching && !root.learn.nothingFound
        role: AppText.Caption
        text: root.learn.resultText
    }
    EmptyState {
        objectName: "nothingFound"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: root.learn.nothingFound
        iconName: "book"
        title: root.learn.resultText
        text: qsTr("Try another word, or fewer of them. What your clinic told you counts in any case.")
    }
    Repeater {
        model: root.learn.chapters

        ColumnLayout {
            id: chapter

            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: chapter.modelData.title.length > 0 ? Theme.space2 : 0
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                visible: text.length > 0
                text: chapter.modelData.title
            }
            Card {
                Layout.fillWidth: true
                padding: 0
                spacing: 0

                Repeater {
                    model: chapter.modelData.entries

                    ColumnLayout {
                        id: entry

                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        spacing: 0

                        Divider {
                            Layout.fillWidth: true
                            Layout.leftMargin: Theme.cardPadding
                            Layout.rightMargin: Theme.cardPadding
                            visible: entry.index > 0
                        }
                        MenuRow {
                            objectName: "learn-" + entry.modelData.identifier
                            Layout.fillWidth: true
                            text: entry.modelData.title
                            detail: entry.modelData.detail
                            onClicked: root.learn.open(entry.modelData.identifier)
                        }
                    }
                }
            }
        }
    }
}
