import QtQuick
import QtTest

// The areas, chosen on a drawn figure.
ScreenTest {
    name: "BodyMap"

    function test_anAreaIsChosenOnTheFigure() {
        openWindow()
        tap("emptyStateButton")
        find("bodyMap")
        for (const area of ["scalp", "face", "neck", "chest", "stretch-marks", "body"]) {
            const region = find("region-" + area)
            verify(region.width >= 44 && region.height >= 44, `${area} is too small`)
            tap("region-" + area)
            compare(find("area-" + area).checked, true)
        }
        tap("area-neck")
        compare(find("region-neck").chosen, true)
        compare(find("region-body").chosen, false)
        verify(app.controls(window).includes("RadioButton: Neck"))
        compareNoProblems()
        tap("toggleBodyMap")
        gone("bodyMap")
        app.look(false, 2, true)
        tap("toggleBodyMap")
        compareNoProblems()
    }

    function test_theFigureIsFoldedWhereThePlaceIsKnown() {
        openWindow("2026-11-17T09:00")
        tap("newTreatment")
        find("area-face")
        gone("bodyMap")
    }
}
