import QtQuick
import QtTest

// The on-screen keyboard never covers the field that is written in, not even where a phone lies on its side.
ScreenTest {
    name: "Keyboard"

    function sizes() {
        return [{tag: "phone", width: 390, height: 844, keyboard: 336, scale: 1},
                {tag: "small phone, largest text", width: 360, height: 640, keyboard: 260, scale: 2},
                {tag: "landscape", width: 844, height: 390, keyboard: 200, scale: 1},
                {tag: "small landscape", width: 640, height: 360, keyboard: 180, scale: 1},
                {tag: "tablet", width: 1200, height: 900, keyboard: 400, scale: 1}]
    }

    function openIn(size, treatment = "2026-11-17T09:00") {
        app.look(false, size.scale, false)
        openWindow(treatment, size.width, size.height)
    }

    // The field of that name gets the focus, then the system opens its keyboard.
    function writeIn(name, size) {
        const field = find(name)
        const input = find("input", field)
        tapItem(input)
        verify(input.activeFocus, `${name} doesn't get the focus`)
        app.openKeyboard(size.keyboard)
        compareInSight(input, size)
        return input
    }

    // The line that is written in lies between what is above the page and the keyboard; nothing clips it.
    function compareInSight(input, size) {
        const fault = () => {
            app.layOut()
            const caret = input.cursorRectangle
            const top = input.mapToItem(null, 0, caret.y).y
            let [first, last] = [0, window.height - size.keyboard]
            for (let up = input.parent; up; up = up.parent) {
                if (!up.clip)
                    continue
                first = Math.max(first, up.mapToItem(null, 0, 0).y)
                last = Math.min(last, up.mapToItem(null, 0, up.height).y)
            }
            return top >= first && top + caret.height <= last ? "" : `${top} to ${top + caret.height}, seen: ${first} to ${last}`
        }
        tryVerify(() => fault() === "", 3000, fault())
    }

    function test_clinic_data() { return sizes() }

    function test_clinic(size) {
        openIn(size)
        tap("go-more")
        tap("more-clinic")
        writeIn("clinicName", size)
        keyClick(Qt.Key_Tab)
        const phone = find("input", find("clinicPhone"))
        verify(phone.activeFocus)
        compareInSight(phone, size)
    }

    function test_product_data() { return sizes() }

    function test_product(size) {
        openIn(size)
        tap("go-more")
        tap("more-products")
        tap("emptyStateButton")
        writeIn("productName", size)
        app.openKeyboard(0)
        const notes = writeIn("productNotes", size)
        // It grows under the hand.
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Return)
        compareInSight(notes, size)
    }

    function test_learn_data() { return sizes() }

    function test_learn(size) {
        openIn(size)
        tap("go-more")
        tap("more-learn")
        const search = writeIn("learnSearch", size)
        write("sun")
        compareInSight(search, size)
    }

    function test_checkIn_data() { return sizes() }

    function test_checkIn(size) {
        openIn(size)
        tap("treatmentBody")
        tabTo("checkInNow") // the sheet scrolls to it
        keyClick(Qt.Key_Return)
        const note = writeIn("checkInNote", size)
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Return)
        compareInSight(note, size)
    }

    function test_treatment_data() { return sizes() }

    function test_treatment(size) {
        openIn(size, "")
        tap("emptyStateButton")
        tap("area-face")
        tap("more")
        writeIn("products", size)
        keyClick(Qt.Key_Tab)
        app.openKeyboard(0)
        writeIn("clinic", size)
        app.openKeyboard(0)
        const notes = writeIn("notes", size)
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Return)
        compareInSight(notes, size)
        app.openKeyboard(0)
        tap("save")
        find("checklist")
    }

    function test_needle_data() { return sizes() }

    function test_needle(size) {
        openIn(size, "")
        tap("emptyStateButton")
        tap("needleExact")
        const field = find("needleText")
        app.openKeyboard(size.keyboard)
        compareInSight(find("input", field), size)
    }

    function test_erase_data() { return sizes() }

    function test_erase(size) {
        openIn(size)
        tap("go-more")
        tap("more-erase")
        tap("eraseButton")
        writeIn("eraseWord", size)
    }
}
