import QtQuick
import Afterglow.Components

// Running text of several paragraphs, each a line of `words`, with an empty line between them.
AppText {
    property string words

    visible: words.length > 0
    role: AppText.Caption
    paragraph: true
    color: Theme.text
    text: words.replace(/\n/g, "\n\n")
}
