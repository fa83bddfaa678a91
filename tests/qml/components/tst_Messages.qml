import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Messages"

    readonly property string paragraphs: "Fever: it isn't part of healing.\nThis app cannot diagnose."
    readonly property string apart: "Fever: it isn't part of healing.\n\nThis app cannot diagnose."

    Component { id: error; ErrorBanner { width: 350; title: "Call today"; text: test.paragraphs; retryText: "Call"; secondText: "Share" } }
    Component { id: message; MessageText { width: 350; iconName: "info"; title: "A little more than usual"; text: test.paragraphs } }

    function shown(item, words) { return Tree.texts(item).find(text => text.text === words) }
    function topOf(part) { return part.mapToItem(test, 0, 0).y }

    function test_paragraphsStandApart() {
        for (const component of [error, message])
            compare(shown(createTemporaryObject(component, test), apart)?.text, apart)
    }

    // Whom to call is in sight before a text that takes a screen.
    function test_buttonsAndText_data() {
        return [{tag: "as designed", scale: 1, first: "text"}, {tag: "large text", scale: 2, first: "text"},
                {tag: "for the clinic", scale: 1, clinical: true, first: "text"},
                {tag: "for the clinic, large text", scale: 2, clinical: true, first: "buttons"}]
    }

    function test_buttonsAndText(data) {
        Theme.textScale = data.scale
        const item = createTemporaryObject(error, test, {clinical: data.clinical ?? false})
        settle(item)
        const words = shown(item, apart)
        compare(topOf(Tree.byText(item, "Share")) < topOf(words), data.first === "buttons")
        verify(topOf(shown(item, "Call today")) < topOf(Tree.byText(item, "Call")))
    }
}
