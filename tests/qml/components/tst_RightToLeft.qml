import QtQuick
import QtQuick.Layouts
import QtTest
import Afterglow.Components
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "RightToLeft"

    Component { id: everything; Everything {} }
    Component { id: row; ChecklistRow { width: 350; title: "Moisturise"; time: "13:00" } }
    Component { id: segments; SegmentedControl { width: 350; options: ["Pen", "Roller", "RF"] } }
    Component { id: slider; AppSlider { width: 350; label: "Depth"; from: 0; to: 4; stepSize: 1; value: 1 } }
    Component { id: chips; ChipRow { width: 200; Repeater { model: 4; RestrictionChip { text: "No picking" } } } }

    Component {
        id: insetChips

        ChipRow {
            width: 200
            inset: true

            Repeater {
                model: ["Face", "Neck", "Hands", "Shoulders", "Knees"]
                RadioChip { required property string modelData; text: modelData }
            }
        }
    }

    function mirror(item) {
        item.LayoutMirroring.enabled = true
        item.LayoutMirroring.childrenInherit = true
    }

    function centre(item) { return item.mapToItem(test, item.width / 2, 0).x }

    // Everything that can be worked stands where its mirror image stood. The time's hours and minutes don't turn around.
    function test_everyControlIsMirrored() {
        const page = createTemporaryObject(everything, test)
        const controls = () => Tree.controls(page).filter(item => !/^(Hour|Minute)/.test(item.text ?? item.name)
                                                                  && item.typing === undefined)
        settle(page)
        const before = controls().map(item => ({ item, x: centre(item) }))
        mirror(page)
        tryVerify(() => before.some(({ item, x }) => Math.abs(centre(item) - x) > 100))
        settle(page)
        for (const { item, x } of before)
            fuzzyCompare(centre(item), 390 - x, 1.5, `${item} "${item.text ?? item.name}"`)
    }

    function test_textsAreSetFromTheRight() {
        const item = createTemporaryObject(row, test)
        mirror(item)
        const title = Tree.texts(item)[0]
        compare(title.effectiveHorizontalAlignment, Text.AlignRight)
        tryVerify(() => centre(Tree.controls(item)[0]) > 300)
    }

    function test_theArrowsFollowTheEye() {
        const item = createTemporaryObject(segments, test)
        mirror(item)
        mouseClick(Tree.controls(item)[1])
        keyClick(Qt.Key_Left)
        compare(item.currentIndex, 2)
        keyClick(Qt.Key_Right)
        compare(item.currentIndex, 1)
    }

    // An Arabic word's last letter may reach further than the word advances.
    function test_noSegmentBreaksAWordThatFits() {
        const item = createTemporaryObject(segments, test, { options: ["منزلق", "تجاور", "تلاشٍ", "تناوب"] })
        mirror(item)
        Theme.textScale = 2
        settle(item)
        for (const text of Tree.texts(item))
            compare(text.lineCount, 1, text.text)
    }

    function test_aSliderRunsFromTheRight() {
        const item = createTemporaryObject(slider, test)
        mirror(item)
        tryVerify(() => centre(item.slider.handle) > 220)
        item.slider.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        compare(item.value, 2)
    }

    // What shows of the first chip is flush with the page, also after it was brought into sight.
    function test_aRowOfChipsWithGapsIsFlush_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}]
    }

    function test_aRowOfChipsWithGapsIsFlush(row) {
        const item = createTemporaryObject(insetChips, test)
        if (row.mirrored)
            mirror(item)
        const first = Tree.byText(item, "Face")
        const edge = () => row.mirrored ? item.width - first.mapToItem(item, 0, 0).x - first.width
                                        : first.mapToItem(item, 0, 0).x
        tryVerify(() => edge() === 20 - Theme.space1)
        item.reveal(Tree.byText(item, "Knees"))
        tryVerify(() => edge() < 0)
        item.reveal(first)
        compare(edge(), 20 - Theme.space1)
    }

    function test_aRowOfChipsBeginsAtTheRight() {
        const item = createTemporaryObject(chips, test)
        tryVerify(() => item.contentWidth > 300)
        compare(item.contentX, -20)
        mirror(item)
        tryCompare(item, "contentX", item.contentWidth + 20 - item.width)
    }
}
