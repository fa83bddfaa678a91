import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Navigation"

    readonly property var items: [
        { name: "today", icon: "home", text: "Today" },
        { name: "camera", icon: "camera", text: "Take a photo", raised: true },
        { name: "more", icon: "more", text: "More" }
    ]

    Component { id: bar; BottomBar { width: 390; items: test.items; current: "today" } }
    Component { id: rail; NavigationRail { height: 500; items: test.items; current: "today" } }
    Component { id: top; TopBar { width: 350; title: "New treatment"; leadingText: "Cancel"; trailingText: "Share" } }
    SignalSpy { id: activated; signalName: "activated" }
    SignalSpy { id: leading; signalName: "leadingClicked" }
    SignalSpy { id: trailing; signalName: "trailingClicked" }

    function kinds() { return [{ tag: "bar", component: bar }, { tag: "rail", component: rail }] }

    function make(component) {
        const item = createTemporaryObject(component, test)
        activated.target = item
        activated.clear()
        const places = Tree.controls(item)
        const at = place => place.mapToItem(item, 0, 0)
        tryVerify(() => at(places[1]).x !== at(places[0]).x || at(places[1]).y !== at(places[0]).y)
        return item
    }

    function test_aPlaceIsAskedForByMouseAndKeyboard_data() { return kinds() }

    function test_aPlaceIsAskedForByMouseAndKeyboard(row) {
        const item = make(row.component)
        mouseClick(Tree.byText(item, "More"))
        compare(activated.signalArguments[0][0], "more")
        compare(item.current, "today", "the screens decide")
        Tree.byText(item, "Take a photo").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(activated.signalArguments[1][0], "camera")
    }

    function test_theCurrentPlaceIsKnownToAScreenReader_data() { return kinds() }

    function test_theCurrentPlaceIsKnownToAScreenReader(row) {
        const item = make(row.component)
        compare(AccessibleProbe.role(item), "PageTabList")
        const today = Tree.byText(item, "Today")
        const more = Tree.byText(item, "More")
        compare([today, more].map(place => AccessibleProbe.role(place)), ["PageTab", "PageTab"])
        compare(AccessibleProbe.role(Tree.byText(item, "Take a photo")), "Button")
        verify(AccessibleProbe.selected(today) && !AccessibleProbe.selected(more))
        item.current = "more"
        verify(!AccessibleProbe.selected(today) && AccessibleProbe.selected(more))
        compare(AccessibleProbe.name(Tree.byText(item, "Take a photo")), "Take a photo")
        verify(AccessibleProbe.press(more))
        compare(activated.count, 1)
    }

    function test_theCurrentPlaceShowsByMoreThanColour() {
        const item = make(bar)
        const weight = name => Tree.texts(Tree.byText(item, name))[0].font.weight
        verify(weight("Today") > weight("More"))
    }

    function test_theArrowsMoveAlong() {
        const item = make(bar)
        Tree.byText(item, "Today").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        verify(Tree.byText(item, "Take a photo").activeFocus)
        keyClick(Qt.Key_Left)
        verify(Tree.byText(item, "Today").activeFocus)
    }

    function test_theBarGrowsByTheSafeArea() {
        const item = make(bar)
        const before = item.implicitHeight
        Theme.safeBottom = 34
        compare(item.implicitHeight, before + 34 - Theme.space2)
    }

    function test_theRailKeepsClearOfANotch() {
        const item = make(rail)
        settle(item)
        const buttons = Tree.controls(item)
        const before = buttons[0].mapToItem(item, 0, 0).x
        Theme.safeLeft = 47
        item.width = item.implicitWidth
        settle(item)
        compare(buttons[0].mapToItem(item, 0, 0).x, before + 47)
        Theme.safeLeft = 0
    }

    function test_theRaisedButtonIsFirstInTheRail() {
        const item = make(rail)
        compare(Tree.controls(item).map(it => it.text), ["Take a photo", "Today", "More"])
    }

    function test_theTopBar() {
        const item = createTemporaryObject(top, test)
        leading.target = item
        trailing.target = item
        mouseClick(Tree.byText(item, "Cancel"))
        mouseClick(Tree.byText(item, "Share"))
        compare([leading.count, trailing.count], [1, 1])
        item.leadingText = ""
        mouseClick(Tree.byText(item, "Back"))
        compare(leading.count, 2)
    }

    function test_aLongTitleGetsItsOwnLine() {
        const item = createTemporaryObject(top, test)
        verify(!item.stacked)
        const before = item.implicitHeight
        item.title = "A new treatment with a name that is far too long"
        verify(item.stacked)
        verify(item.implicitHeight > before)
    }
}
