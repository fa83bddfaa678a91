import QtQuick
import QtTest
import Afterglow.Components

ComponentTest {
    name: "Contrast"

    // The name of a singleton alone doesn't tell what it has.
    readonly property QtObject theme: Theme

    function luminance(color) {
        const channel = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }

    // On a surface that lets something through: over white, which is the brightest that a camera can see.
    function opaque(surface) {
        return Qt.tint("white", surface)
    }

    function contrast(front, surface) {
        const a = luminance(front)
        const b = luminance(opaque(surface))
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
            ["cameraInk", ["cameraBackground", "cameraRaised", "cameraScrim", "cameraGood", "cameraAdvice"], 4.5],
            ["cameraMuted", ["cameraBackground"], 4.5],
            ["cameraAccent", ["cameraBackground", "cameraRaised"], 4.5],
            ["cameraAccentInk", ["cameraAccent"], 4.5],
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

    function test_noColourIsLeftOut() {
        // Nothing is read on the scrim; the knob's place says which way its switch is.
        const paired = new Set(["scrim", "knob"].concat(...pairs().map(([front, surfaces]) => [front, ...surfaces])))
        const colours = Object.keys(theme).filter(token => theme[token].hslHue !== undefined)
        verify(colours.includes("cameraScrim"))
        compare(colours.filter(token => !paired.has(token)), [])
    }

    function cleanupTestCase() { Theme.dark = false }
}
