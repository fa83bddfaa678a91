import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// A heading and what stands below it, in a card: `title`, `text`.
Card {
    id: root

    property string title
    property string text

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        role: AppText.Subheading
        text: root.title
    }
    AppText {
        Layout.fillWidth: true
        paragraph: true
        text: root.text
    }
}
