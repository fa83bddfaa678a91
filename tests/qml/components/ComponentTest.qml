import QtQuick
import QtTest
import Afterglow.Components

// A test that shows what it creates: a TestCase is invisible unless told otherwise, and so is all that stands in it.
TestCase {
    visible: true
    when: windowShown
    width: 390
    height: 600

    function init() {
        Theme.dark = false
        Theme.textScale = 1
        Theme.reducedMotion = false
        Theme.boldText = false
        Theme.mirrored = false
        Theme.keyboardHeight = 0
        Theme.safeBottom = 0
    }

    // Waits until nothing moves or grows any more: layouts within layouts take more than one polish.
    function settle(item) {
        let last = ""
        tryVerify(() => {
            const now = boxes(item)
            const same = now === last
            last = now
            return same
        })
    }

    function boxes(item) {
        let all = `${item.x} ${item.y} ${item.width} ${item.height};`
        for (let i = 0; i < item.children.length; ++i)
            all += boxes(item.children[i])
        return all
    }
}
