import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Sheet"

    Component {
        id: page

        Item {
            property alias opener: opener
            property alias sheet: sheet
            property alias one: one
            property alias two: two

            anchors.fill: parent

            PrimaryButton { id: opener; text: "Open"; onClicked: sheet.open() }
            Sheet {
                id: sheet

                title: "When was it?"

                PrimaryButton { id: one; text: "One" }
                SecondaryButton { id: two; text: "Two" }
            }
        }
    }

    Component {
        id: footed

        Item {
            property alias sheet: sheet
            property alias much: much
            property alias go: go

            anchors.fill: parent

            Sheet {
                id: sheet

                title: "Import"
                footer: PrimaryButton { id: go; text: "Go" }

                Item { id: much; implicitHeight: 40 }
            }
        }
    }

    function make() {
        Theme.reducedMotion = true
        const item = createTemporaryObject(page, test)
        item.opener.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => item.sheet.opened)
        return item
    }

    // In large letters a long word has no room beside the button.
    function test_theTitleBreaksBetweenWordsAlone() {
        const item = make()
        const heading = Tree.texts(item.sheet.contentItem).find(text => text.text === "When was it?")
        item.sheet.title = "Verschlüsselt"
        for (const scale of [1, 2]) {
            Theme.textScale = scale
            settle(item.sheet.contentItem)
            compare(heading.lineCount, 1)
            const button = closeButton(item)
            compare(heading.y >= button.y + button.height, scale === 2)
        }
    }

    // Beside the button it would be a pillar of three lines.
    function test_aLongTitleHasLinesOfItsOwn_data() {
        return [{tag: "short", title: "When was it?", own: false},
                {tag: "long", title: "When was it as red as it is now, and was it as sore, or was it hot as well, or swollen?", own: true}]
    }

    function test_aLongTitleHasLinesOfItsOwn(row) {
        const item = make()
        const heading = Tree.texts(item.sheet.contentItem).find(text => text.text === "When was it?")
        item.sheet.title = row.title
        settle(item.sheet.contentItem)
        const button = closeButton(item)
        compare(heading.y >= button.y + button.height, row.own)
    }

    function closeButton(item) { return Tree.byText(item.sheet.contentItem, "Close") }

    function test_itClosesAndGivesTheFocusBack_data() {
        return [{ tag: "escape", close: item => keyClick(Qt.Key_Escape) },
                { tag: "back", close: item => keyClick(Qt.Key_Back) },
                { tag: "button", close: item => mouseClick(closeButton(item)) },
                { tag: "beside it", close: item => mouseClick(item.sheet.parent, 100, 10) }]
    }

    function test_itClosesAndGivesTheFocusBack(row) {
        const item = make()
        row.close(item)
        tryVerify(() => !item.sheet.visible)
        verify(item.opener.activeFocus)
    }

    function test_itIsOfTheSurface_data() { return [{tag: "light", dark: false}, {tag: "dark", dark: true}] }

    function test_itIsOfTheSurface(row) {
        const item = make()
        Theme.dark = row.dark
        compare(item.sheet.background.children[0].color, Theme.surface)
    }

    function test_tabStaysInside() {
        const item = make()
        const visited = []
        for (let i = 0; i < 6; ++i) {
            keyClick(Qt.Key_Tab)
            visited.push(item.Window.activeFocusItem.text)
        }
        verify(!visited.includes("Open"), visited.join())
        for (const text of ["One", "Two", "Close"])
            verify(visited.includes(text), visited.join())
    }

    function test_onAPhoneItStandsAtTheBottom() {
        const item = make()
        const sheet = item.sheet
        verify(!sheet.centred)
        compare(sheet.y + sheet.height, sheet.parent.height)
        compare(sheet.width, sheet.parent.width)
    }

    function test_theKeyboardPushesItUp() {
        const item = make()
        Theme.keyboardHeight = 200
        compare(item.sheet.y + item.sheet.height, item.sheet.parent.height - 200)
    }

    function test_aScreenReaderHearsADialog() {
        const item = make()
        compare(AccessibleProbe.role(item.sheet.contentItem), "Dialog")
        compare(AccessibleProbe.name(item.sheet.contentItem), "When was it?")
    }

    function test_itMirrors() {
        Theme.mirrored = true
        const item = make()
        tryVerify(() => closeButton(item).mapToItem(test, 0, 0).x < test.width / 2)
    }

    // What the sheet is for doesn't lie beyond its edge, however much stands above.
    function test_aFooterStaysInSight() {
        const item = createTemporaryObject(footed, test)
        const sheet = item.sheet
        sheet.open()
        tryVerify(() => sheet.opened)
        const end = () => item.go.mapToItem(null, 0, item.go.height).y
        tryVerify(() => end() === sheet.parent.height - Theme.space5)
        const low = sheet.height
        item.much.implicitHeight = 2000
        tryVerify(() => sheet.height > low && sheet.height <= sheet.parent.height)
        compare(end(), sheet.parent.height - Theme.space5)
        verify(item.much.mapToItem(null, 0, 0).y < item.go.mapToItem(null, 0, 0).y)
    }

    function test_moreThanFitsScrolls() {
        const item = make()
        item.one.implicitHeight = 2000
        tryVerify(() => item.sheet.height <= item.sheet.parent.height)
        verify(item.sheet.y >= 0)
    }
}
