import QtQuick
import QtTest
import Afterglow.Components

ComponentTest {
    id: test

    name: "Icons"

    Component {
        id: icon

        Rectangle {
            property alias icon: shown

            width: 48
            height: 48
            color: "white"

            Icon { id: shown; size: 48; color: "#ff0000" }
        }
    }

    // How much of the picture's halves is painted, and whether in the icon's colour alone.
    function painted(item) {
        const image = grabImage(item)
        let left = 0
        let right = 0
        for (let x = 0; x < 48; ++x) {
            for (let y = 0; y < 48; ++y) {
                if (image.blue(x, y) > 127)
                    continue
                verify(image.red(x, y) > 250, "painted in another colour")
                x < 24 ? ++left : ++right
            }
        }
        return { left, right }
    }

    function test_anIconIsPaintedInItsColour_data() {
        return ["brush", "flame", "plane", "waves", "home", "timeline", "camera", "photos", "more", "overflow", "bell", "sun", "moon", "check", "close", "plus",
                "minus", "chevron-forward", "chevron-back", "chevron-down", "chevron-up", "clock", "calendar", "alert",
                "info", "snooze", "skip", "undo", "retry", "lock", "share", "phone", "drop", "shield", "face", "edit",
                "trash", "settings", "compare", "book", "note", "download", "heart", "person", "leaf",
                "chart", "film", "image", "pause", "play", "swap", "ghost", "turn"]
               .map(name => ({ tag: name, name }))
    }

    function test_anIconIsPaintedInItsColour(row) {
        const box = createTemporaryObject(icon, test)
        box.icon.name = row.name
        const { left, right } = painted(box)
        verify(left + right > 40, "hardly anything is painted")
    }

    function test_anArrowTurnsAroundFromRightToLeft() {
        const box = createTemporaryObject(icon, test)
        box.icon.name = "skip"
        const before = painted(box)
        box.icon.LayoutMirroring.enabled = true
        const after = painted(box)
        verify(Math.abs(before.left - before.right) > 20, "the picture is lopsided to begin with")
        fuzzyCompare(after.left, before.right, 12)
        fuzzyCompare(after.right, before.left, 12)
    }

    function test_whatIsNoArrowStays_data() { return [{tag: "check"}, {tag: "play"}] } // as on every player

    function test_whatIsNoArrowStays(data) {
        const box = createTemporaryObject(icon, test)
        box.icon.name = data.tag
        const before = painted(box)
        box.icon.LayoutMirroring.enabled = true
        compare(painted(box).left, before.left)
    }
}
