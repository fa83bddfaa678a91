import QtQuick
import Afterglow.Components

// A centred text whose lines are about equally long, so that no word is left alone on the last. `text`, and of AppText `role`, `muted`,
// `paragraph` and `color`.
Item {
    id: root

    property string text
    property alias role: words.role
    property alias muted: words.muted
    property alias paragraph: words.paragraph
    property alias color: words.color
    readonly property var each: text.split(" ").map(word => measured(word))
    // No word has to be broken where it may be.
    readonly property bool unbroken: Math.max(...each) <= width
    // What the text as it is broken now needs of the width.
    readonly property real needed: {
        const space = metrics.advanceWidth(" ")
        const linesIn = room => {
            let [lines, filled] = [1, each[0]]
            for (const word of each.slice(1)) {
                filled += space + word
                if (filled > room)
                    [lines, filled] = [lines + 1, word]
            }
            return lines
        }
        const lines = linesIn(width)
        let [tooNarrow, enough] = [Math.max(...each), width]
        if (lines === 1 || tooNarrow >= width)
            return width
        while (enough - tooNarrow > 2) {
            const middle = (tooNarrow + enough) / 2
            if (linesIn(middle) > lines)
                tooNarrow = middle
            else
                enough = middle
        }
        return enough
    }

    // What a word takes, with a little more. It asks for the font, so that it is asked again with another one.
    function measured(word: string): real {
        return metrics.font.pixelSize === 0 ? 0 : metrics.advanceWidth(word) + 1
    }

    implicitWidth: measured(text) // however it is broken
    implicitHeight: words.implicitHeight

    AppText {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.needed
        text: root.unbroken ? root.text.replace(/\u00ad/g, "") : root.text
        horizontalAlignment: Text.AlignHCenter
    }
    FontMetrics {
        id: metrics

        font: words.font
    }
}
