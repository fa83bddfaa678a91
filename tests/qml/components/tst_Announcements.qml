import QtQuick
import QtTest
import Afterglow.Components
import Afterglow.Test
import "tree.js" as Tree

ComponentTest {
    id: test

    name: "Announcements"

    Component { id: toast; Toast { width: 350; timeout: 0 } }
    Component { id: undo; UndoBar { width: 350; timeout: 0 } }
    Component { id: error; ErrorBanner { width: 350; text: "Nothing was changed." } }
    Component { id: empty; EmptyState { width: 350; iconName: "leaf"; title: "Nothing yet"; text: "Add one."; buttonText: "Add" } }
    Component { id: busy; BusyBar { width: 350; text: "Reading" } }
    Component { id: ring; ProgressRing { progress: 0.2; value: "3"; caption: "of 14 days" } }
    Component { id: outdoors; OutdoorsCard { width: 350; title: "Going outside?"; text: "SPF on first"; countdown: "1 h 52 min" } }
    SignalSpy { id: announced; target: Announcer; signalName: "announced" }
    SignalSpy { id: spy }

    function init() {
        Theme.textScale = 1
        Theme.reducedMotion = true
        announced.clear()
    }

    function watch(target, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = target
        spy.clear()
    }

    function test_aToastSaysItself() {
        const item = createTemporaryObject(toast, test)
        verify(!item.visible)
        item.show("Saved on this phone")
        verify(item.visible && item.open)
        compare(announced.signalArguments[0][1], "Saved on this phone")
        compare(AccessibleProbe.role(item.contentItem), "AlertMessage")
        compare(AccessibleProbe.name(item.contentItem), "Saved on this phone")
        verify(!item.activeFocus)
    }

    function test_aToastStaysUntilItsTime() {
        const item = createTemporaryObject(toast, test, { timeout: 1 })
        watch(item, "closed")
        item.show("Saved")
        spy.wait()
        verify(!item.open)
        compare(createTemporaryQmlObject("import Afterglow.Components; Toast {}", test).timeout, 6000)
    }

    function test_undo() {
        const item = createTemporaryObject(undo, test)
        watch(item, "undone")
        item.show("Moisturise is done")
        const button = Tree.byText(item, "Undo")
        tryVerify(() => button.x > 0)
        mouseClick(button)
        compare(spy.count, 1)
        verify(!item.open)
    }

    function test_theNextMessageReplacesTheLast() {
        const item = createTemporaryObject(undo, test)
        item.show("One")
        item.show("Two")
        compare(item.text, "Two")
        compare(announced.count, 2)
    }

    function test_escapeClosesIt() {
        const item = createTemporaryObject(undo, test)
        item.show("One")
        Tree.byText(item, "Undo").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Escape)
        verify(!item.open)
    }

    function test_anErrorShowsAndSaysItself() {
        const item = createTemporaryObject(error, test)
        verify(!item.visible)
        item.title = "Your day could not be read"
        verify(item.visible)
        tryCompare(announced, "count", 1)
        compare(announced.signalArguments[0][1], "Your day could not be read. Nothing was changed.")
        const alerts = Tree.find(item, it => AccessibleProbe.role(it) === "AlertMessage")
        compare(AccessibleProbe.name(alerts[0]), "Your day could not be read. Nothing was changed.")
        watch(item, "retried")
        tryVerify(() => item.height > 0)
        Tree.byText(item, "Try again").clicked()
        compare(spy.count, 1)
    }

    function test_anErrorIsSaidOnceAndWithTheTextThatComesWithIt() {
        const item = createTemporaryObject(error, test, { title: "Your day could not be read" })
        tryCompare(announced, "count", 1)
        item.title = "Not saved"
        item.text = "The disk is full."
        tryCompare(announced, "count", 2)
        compare(announced.signalArguments[1][1], "Not saved. The disk is full.")
    }

    function test_anUrgentErrorHasAFilledButton() {
        const item = createTemporaryObject(error, test, { title: "Please contact your clinic", urgent: true, clinical: true,
                                                          retryText: "Call", secondText: "Share" })
        compare(Tree.byText(item, "Call").color, Theme.alert)
        watch(item, "secondClicked")
        Tree.byText(item, "Share").clicked()
        compare(spy.count, 1)
    }

    function test_redIsForTheClinic() {
        const item = createTemporaryObject(error, test, { title: "Your day could not be read" })
        compare(item.color, Theme.tint)
        item.clinical = true
        compare(item.color, Theme.alertTint)
    }

    function test_anEmptyStateLeadsOn() {
        const item = createTemporaryObject(empty, test)
        watch(item, "clicked")
        Tree.byText(item, "Add").clicked()
        compare(spy.count, 1)
        item.buttonText = ""
        compare(Tree.controls(item).length, 0)
    }

    function test_busy() {
        const item = createTemporaryObject(busy, test)
        compare(AccessibleProbe.role(item), "ProgressBar")
        compare(AccessibleProbe.name(item), "Reading")
        item.running = false
        verify(!item.visible)
    }

    function test_theRingReadsItsNumber() {
        const item = createTemporaryObject(ring, test)
        compare(AccessibleProbe.name(item), "3 of 14 days")
        compare(AccessibleProbe.role(item), "Indicator")
    }

    function test_theRingIsAsFullAsItSays() {
        const item = createTemporaryObject(ring, test, { progress: 0 })
        const filled = () => {
            const image = grabImage(item)
            let count = 0
            for (let x = 0; x < image.width; x += 2) {
                for (let y = 0; y < image.height; y += 2) {
                    if (Qt.colorEqual(image.pixel(x, y), Theme.primary))
                        ++count
                }
            }
            return count
        }
        compare(filled(), 0)
        item.progress = 0.25
        const quarter = filled()
        verify(quarter > 50)
        item.progress = 0.5
        verify(filled() > 1.6 * quarter)
        item.progress = 7
        verify(filled() > 3 * quarter)
    }

    function test_theOutdoorsCard() {
        const item = createTemporaryObject(outdoors, test)
        const shown = () => Tree.texts(item).some(text => text.text === "1 h 52 min")
        verify(!shown())
        watch(item, "toggled")
        const control = Tree.controls(item)[0]
        compare(AccessibleProbe.role(control), "CheckBox")
        compare(AccessibleProbe.name(control), "Going outside?")
        tryVerify(() => control.x > 0)
        mouseClick(control)
        compare(spy.signalArguments[0][0], true)
        verify(item.checked)
        verify(shown())
    }
}
