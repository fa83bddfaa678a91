import QtQuick
import QtTest
import Afterglow.Components
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "TextScale"

    Component { id: everything; Everything {} }

    Component {
        id: centred

        Item {
            property alias balanced: balanced
            property alias plain: plain

            BalancedText { id: balanced; width: 300; text: "The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe." }
            AppText { id: plain; width: 300; text: balanced.text }
        }
    }

    // As many lines as without, but none much shorter than another.
    function test_linesOfACentredTextAreBalanced() {
        const page = createTemporaryObject(centred, test)
        settle(page)
        const [text] = Tree.texts(page.balanced)
        compare(text.lineCount, page.plain.lineCount)
        verify(text.lineCount > 1)
        verify(text.width < 0.95 * page.balanced.width)
        page.balanced.text = "Welcome"
        compare(text.width, 300)
    }

    // A word may be broken only where it has no room.
    function test_aCentredTextBreaksNoWordThatFits() {
        const page = createTemporaryObject(centred, test)
        page.balanced.text = "Haut\u00adpflege heute"
        settle(page)
        const [text] = Tree.texts(page.balanced)
        compare(text.text, "Hautpflege heute")
        page.balanced.width = 50
        compare(text.text, page.balanced.text)
    }

    function make(row) {
        Theme.textScale = row.scale
        const page = createTemporaryObject(everything, test, { width: row.width })
        settle(page)
        return page
    }

    function boxOf(text) {
        return text.mapToItem(test, text.leftPadding + (text.width - text.leftPadding - text.rightPadding - text.paintedWidth)
                                    * (text.effectiveHorizontalAlignment === Text.AlignHCenter ? 0.5
                                       : text.effectiveHorizontalAlignment === Text.AlignRight ? 1 : 0),
                              0, text.paintedWidth, text.paintedHeight)
    }

    function rows() {
        const found = []
        for (const scale of [1, 1.3, 1.6, 2]) {
            for (const width of [320, 390, 900])
                found.push({ tag: `${scale * 100} % on ${width}`, scale, width })
        }
        return found
    }

    function test_noTextIsCut_data() { return rows() }

    function test_noTextIsCut(row) {
        const page = make(row)
        for (const text of Tree.texts(page)) {
            verify(!text.truncated, `"${text.text}" is elided`)
            verify(text.paintedWidth <= text.width + 1, `"${text.text}" is wider than its place: ${text.paintedWidth} > ${text.width}`)
            verify(text.paintedHeight <= text.height + 1, `"${text.text}" is higher than its place`)
        }
    }

    function test_noTextStandsOnAnother_data() { return rows() }

    function test_noTextStandsOnAnother(row) {
        const page = make(row)
        const texts = Tree.texts(page).map(text => ({ text: text.text, box: boxOf(text) }))
        verify(texts.length > 80)
        for (let i = 0; i < texts.length; ++i) {
            for (let j = i + 1; j < texts.length; ++j) {
                const [a, b] = [texts[i].box, texts[j].box]
                verify(a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1,
                       `"${texts[i].text}" and "${texts[j].text}"`)
            }
        }
    }

    function test_theScaleStaysWithinItsLimits() {
        Theme.textScale = 0.5
        compare(Theme.bodySize, 16)
        Theme.textScale = 3
        compare(Theme.bodySize, 32)
    }
}
