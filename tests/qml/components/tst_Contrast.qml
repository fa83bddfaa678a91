import QtQuick
import QtTest
import Afterglow.Components

ComponentTest {
    name: "Contrast"

    function luminance(color) {
        const channel = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }

    function contrast(one, other) {
        const a = luminance(one)
        const b = luminance(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    // [front, surfaces it stands on, least contrast]: 4.5 for text, 3 for what tells a control or its state.
    function pairs() {
        return [
            ["text", ["background", "surface", "line", "tint", "sageTint", "sunTint", "alertTint", "raised"], 4.5],
            ["muted", ["background", "surface"], 4.5],
            ["mutedOnTint", ["line", "tint", "sageTint", "sunTint", "alertTint"], 4.5],
            ["primary", ["background", "surface", "tint", "line"], 4.5],
            ["primaryInk", ["primary"], 4.5],
            ["sageText", ["background", "surface", "sageTint"], 4.5],
            ["sageInk", ["sage"], 4.5],
            ["sage", ["surface", "background", "sageTint"], 3],
            ["sunText", ["background", "surface", "sunTint"], 4.5],
            ["sunInk", ["sunText"], 4.5],
            ["sun", ["sunTint", "surface", "background"], 3],
            ["alert", ["background", "surface", "alertTint"], 4.5],
            ["alertInk", ["alert"], 4.5],
            ["inverseInk", ["inverse"], 4.5],
            ["inverseAccent", ["inverse"], 4.5],
            ["outline", ["background", "surface", "line", "sunTint", "tint"], 3],
            ["focus", ["background", "surface", "line", "tint", "sunTint", "sageTint", "alertTint"], 3],
        ]
    }

    function test_everyTextIsReadableOnItsSurface_data() {
        const rows = []
        for (const dark of [false, true]) {
            for (const [front, surfaces, least] of pairs()) {
                for (const surface of surfaces)
                    rows.push({ tag: `${dark ? "dark" : "light"}: ${front} on ${surface}`, dark, front, surface, least })
            }
        }
        return rows
    }

    function test_everyTextIsReadableOnItsSurface(row) {
        Theme.dark = row.dark
        verify(Theme[row.front] !== undefined && Theme[row.surface] !== undefined)
        const found = contrast(Theme[row.front], Theme[row.surface])
        verify(found >= row.least, `${found.toFixed(2)} is less than ${row.least}`)
    }

    function cleanupTestCase() { Theme.dark = false }
}
