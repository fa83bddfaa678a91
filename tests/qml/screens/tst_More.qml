import QtQuick
import QtTest

ScreenTest {
    name: "More"

    function openPage(page) {
        openWindow("2026-11-20T09:00")
        tap("go-more")
        tap("more-" + page)
    }

    function test_theClinicIsKept() {
        openPage("clinic")
        const field = find("clinicPhone").input
        mouseClick(find("input", find("clinicName")))
        write("Praxis")
        keyClick(Qt.Key_Tab)
        verify(field.activeFocus)
        write("030 123")
        compareNoProblems()
        tap("saveClinic")
        gone("clinicPage")
        compare(model.screens.clinic.summary, "Praxis · 030\u00a0123")
        verify(find("more-clinic").detail === "Praxis · 030\u00a0123")
    }

    function test_theLookIsKept() {
        openPage("look")
        tap("segment-2", find("theme"))
        compare(model.settings.theme, 2)
        tap("textSize-4")
        compare(model.settings.textScale, 2)
        app.look(true, 2, false)
        compareNoProblems()
        keyClick(Qt.Key_Escape)
        gone("lookPage")
        find("morePage")
        compareNoProblems()
    }

    function test_aNewLanguageIsSeenWhereItWasChosen() {
        openPage("look")
        tap("language-de")
        tryVerify(() => maybe("lookPage")?.title === "Darstellung und Sprache", 5000)
        tap("language-en")
        tryVerify(() => maybe("lookPage")?.title === "Look and language", 5000)
        keyClick(Qt.Key_Escape)
        find("morePage")
    }

    function test_aLanguageIsChosenByKeyboard() {
        openPage("look")
        tabTo("language-de")
        keyClick(Qt.Key_Space)
        tryVerify(() => maybe("lookPage")?.title === "Darstellung und Sprache", 5000)
        tabTo("language-en")
        keyClick(Qt.Key_Return)
        tryVerify(() => maybe("lookPage")?.title === "Look and language", 5000)
    }

    function test_byKeyboard() {
        openWindow("2026-11-20T09:00")
        tabTo("go-today")
        for (let i = 0; i < 4 && !find("go-more").activeFocus; ++i)
            keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Return)
        find("morePage")
        tabTo("more-clinic")
        keyClick(Qt.Key_Space)
        find("clinicPage")
        keyClick(Qt.Key_Escape)
        gone("clinicPage")
    }

    function test_aTapOnMoreLeadsBackToTheList() {
        openPage("clinic")
        tap("go-more")
        gone("clinicPage")
        find("morePage")
    }
}
