import QtQuick
import QtQuick.Layouts
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Targets"

    Component { id: everything; Everything {} }
    Component {
        id: others

        PageScroll {
            width: 390
            height: 600

            ChipFlow {
                Layout.fillWidth: true

                RadioChip { text: "Face"; checked: true }
                RadioChip { text: "Neck" }
            }
            TickMark { text: "Moisturise" }
            MenuRow { Layout.fillWidth: true; text: "Privacy" }
            SwitchRow { Layout.fillWidth: true; text: "Detailed reminders" }
            PictureButton { implicitWidth: 100; implicitHeight: 100; text: "Day 3" }
            NavigationButton { iconName: "home"; text: "Today" }
            NavigationButton { iconName: "camera"; text: "Take a photo"; raised: true }
        }
    }

    function make(component = everything) {
        const page = createTemporaryObject(component, test)
        settle(page)
        return page
    }

    function describe(item) { return `${item} "${item.text ?? item.title ?? item.name}" ${item.width} × ${item.height}` }

    function test_everyTargetIs44Points_data() {
        return [{ tag: "text at 100 %", scale: 1 }, { tag: "text at 200 %", scale: 2 }]
    }

    function test_everyTargetIs44Points(row) {
        Theme.textScale = row.scale
        const targets = Tree.controls(make())
        verify(targets.length > 50)
        for (const target of targets)
            verify(target.width >= 44 && target.height >= 44, describe(target))
    }

    function test_everyControlHasANameForAScreenReader() {
        for (const control of Tree.controls(make()))
            verify(AccessibleProbe.name(control).length > 0, describe(control))
    }

    function test_everyControlHasARoleForAScreenReader() {
        for (const control of Tree.controls(make()))
            verify(["Button", "CheckBox", "RadioButton", "SpinBox", "Slider", "PageTab", "EditableText"]
                   .includes(AccessibleProbe.role(control)), describe(control) + AccessibleProbe.role(control))
    }

    // Neighbours may touch; a point that belongs to two targets belongs to the wrong one.
    function test_targetsDontOverlap() {
        const targets = Tree.controls(make()).map(item => ({ item, box: item.mapToItem(test, 0, 0, item.width, item.height) }))
        for (let i = 0; i < targets.length; ++i) {
            for (let j = i + 1; j < targets.length; ++j) {
                const [a, b] = [targets[i].box, targets[j].box]
                const apart = a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5
                              || a.y + a.height <= b.y + 0.5 || b.y + b.height <= a.y + 0.5
                verify(apart || nested(targets[i].item, targets[j].item),
                       describe(targets[i].item) + " and " + describe(targets[j].item))
            }
        }
    }

    function nested(outer, inner) {
        for (let item = inner; item; item = item.parent) {
            if (item === outer)
                return true
        }
        return false
    }

    // Disabled controls aside, Tab comes to each and always goes on.
    function test_tabComesAround() {
        const page = make()
        page.forceActiveFocus()
        const seen = []
        for (let i = 0; i < 80; ++i) {
            keyClick(Qt.Key_Tab)
            const item = page.Window.activeFocusItem
            if (seen.includes(item))
                break
            seen.push(item)
        }
        verify(seen.length > 30 && seen.length < 80, String(seen.length))
    }

    function rings(item) {
        return Tree.find(item, it => String(it).startsWith("FocusRing"))
    }

    function test_theRingShowsWhatHasTheFocus_data() {
        return [{ tag: "everything", component: everything, least: 30 }, { tag: "others", component: others, least: 8 }]
    }

    function test_theRingShowsWhatHasTheFocus(row) {
        const page = make(row.component)
        compare(rings(page), [])
        page.forceActiveFocus()
        const seen = []
        for (;;) {
            keyClick(Qt.Key_Tab)
            const item = page.Window.activeFocusItem
            if (seen.includes(item))
                break
            seen.push(item)
            // A field shows it by its border.
            const expected = item.cursorPosition === undefined ? 1 : 0
            compare(rings(item).length, expected, describe(item))
            compare(rings(page).length, expected, "elsewhere, beside " + describe(item))
        }
        verify(seen.length >= row.least, String(seen.length))
    }
}
