import QtQuick
import QtTest
import "../components/tree.js" as Tree

// What More says of privacy, of the app and of the libraries, and how everything is erased.
ScreenTest {
    name: "Privacy"

    function openPage(page) {
        openWindow("2026-11-20T09:00")
        tap("go-more")
        tap("more-" + page)
    }

    function test_pages_data() {
        return [{tag: "privacy"}, {tag: "about"}, {tag: "licences"}, {tag: "erase"}]
    }

    function test_pages(data) {
        openPage(data.tag)
        find(data.tag + "Page")
        compareNoProblems()
        app.look(true, 2, true)
        compareNoProblems()
        keyClick(Qt.Key_Escape)
        gone(data.tag + "Page")
        find("morePage")
    }

    function test_thePrivacyPageSaysWhereTheKeyIs() {
        openWindow("2026-11-20T09:00")
        app.addPhotos(["2026-11-20T09:30"])
        tryVerify(() => model.photos.keyPlaceText.length > 0)
        tap("go-more")
        tap("more-privacy")
        compare(find("keySection").text, model.photos.keyPlaceText)
    }

    function test_aLicenceInFull() {
        openPage("licences")
        tabTo("licence-1")
        keyClick(Qt.Key_Return)
        const page = find("licencePage")
        const texts = Tree.texts(page).map(text => text.text)
        verify(texts.some(text => text.startsWith("GNU LESSER GENERAL PUBLIC LICENSE Version 3")))
        verify(texts.some(text => text.startsWith("GNU GENERAL PUBLIC LICENSE Version 3")))
        keyClick(Qt.Key_Escape)
        find("licencesPage")
        keyClick(Qt.Key_Escape)
        find("morePage")
    }

    function test_everythingIsErasedAfterItWasAskedForTwice() {
        openPage("erase")
        app.addPhotos(["2026-11-20T09:30"])
        model.settings.theme = 2
        verify(app.files().indexOf("photos") >= 0)
        tap("eraseButton")
        const button = find("eraseNow")
        verify(!button.enabled)
        compareNoProblems()
        mouseClick(find("input", find("eraseWord")))
        write("eras")
        verify(!button.enabled)
        compare(app.sessions().length, 1)
        write("E")
        tryVerify(() => button.enabled)
        tabTo("eraseNow")
        keyClick(Qt.Key_Return)
        find("firstStart")
        compare(app.sessions(), [])
        compare(model.settings.theme, 0)
        const names = app.files()
        for (const name of ["photos", "photos.key", "erasing", "settings.ini", "demo"])
            compare(names.indexOf(name), -1, name)
        compare(maybe("startNotice"), null)
    }

    function test_cancellingErasesNothing() {
        openPage("erase")
        tap("eraseButton")
        mouseClick(find("input", find("eraseWord")))
        write("erase")
        tap("closeSheet")
        gone("eraseNow")
        compare(app.sessions().length, 1)
        // The word is asked for anew.
        tap("eraseButton")
        verify(!find("eraseNow").enabled)
    }

    function test_theExampleCannotBeMixedUpWithEverything() {
        openWindow()
        model.lookAround()
        find("exampleBanner")
        tap("go-more")
        find("more-privacy")
        compare(maybe("more-erase"), null)
    }
}
