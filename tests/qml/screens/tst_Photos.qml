import QtQuick
import QtTest
import "../components/tree.js" as Tree

// The photo journal's screens, on photos of drawn faces.
ScreenTest {
    name: "Photos"

    function test_noTreatment() {
        openWindow()
        tap("go-photos")
        compare(find("noPhotos").text, "Photos belong to a treatment. Enter yours first.")
        compare(maybe("importEmpty"), null)
        tap("emptyStateButton")
        find("logTreatmentScreen")
    }

    function test_noPhotoYet() {
        openWindow("2026-11-20T09:00")
        tap("go-photos")
        compare(find("noPhotos").title, "See how it heals")
        find("importEmpty")
        compare(maybe("poses"), null)
    }

    function test_theGrid() {
        openPhotos()
        find("photo-2")
        settled()
        verify(rowsInTheMiddle(find("photoGrid")))
        compare(find("photo-0").label, "Before")
        compare(find("photo-1").label, "Day 0")
        compare(find("picture", find("photo-1")).status, Image.Ready)
        find("compareButton")
        tap("segment-1", find("poses"))
        compare(find("noPhotos").title, "No photo of this pose yet")
    }

    function test_whatEncryptedMeans() {
        openPhotos()
        tap("encrypted")
        verify(find("keyPlace").text.length > 0)
        keyClick(Qt.Key_Escape)
        gone("encryptionSheet")
    }

    function test_theGridByKeyboard() {
        openPhotos()
        tabTo("photo-0")
        keyClick(Qt.Key_Right)
        verify(find("photo-1").activeFocus)
        keyClick(Qt.Key_End)
        verify(find("photo-2").activeFocus)
        keyClick(Qt.Key_Home)
        keyClick(Qt.Key_Return)
        find("photoViewer")
        keyClick(Qt.Key_Right)
        tryCompare(find("photoViewer"), "position", 1)
        keyClick(Qt.Key_Plus)
        tryVerify(() => find("photoViewer").picture.zoomed)
        keyClick(Qt.Key_0)
        tryVerify(() => !find("photoViewer").picture.zoomed)
        keyClick(Qt.Key_Escape)
        gone("photoViewer")
        find("photoGrid")
    }

    function test_aDoubleTapLooksClosely() {
        openPhotos()
        tap("photo-1")
        settled()
        const viewer = find("photoViewer")
        const touch = touchEvent(viewer.picture)
        for (const zoomed of [true, false]) {
            const x = zoomed ? 100 : 200 // four taps in one place are no two double taps
            for (let i = 0; i < 2; ++i)
                touch.press(0, viewer.picture, x, 200).commit().release(0, viewer.picture, x, 200).commit()
            tryVerify(() => viewer.picture.zoomed === zoomed)
        }
        compare(viewer.position, 1)
    }

    function test_deletingAndUndoing() {
        openPhotos()
        tap("photo-0")
        tap("deletePhoto")
        compare(find("viewerUndo").text, "Photo deleted")
        compare(app.photoCount(), 3)
        tap("toastAction", find("viewerUndo"))
        gone("viewerUndo")
        compare(model.photos.count, 3)
        tap("deletePhoto")
        keyClick(Qt.Key_Escape)
        gone("photoViewer")
        compare(app.photoCount(), 2)
    }

    function test_deletingTwice() {
        openPhotos()
        tap("photo-0")
        tap("deletePhoto")
        tap("deletePhoto")
        tryVerify(() => app.photoCount() === 2)
        tap("toastAction", find("viewerUndo"))
        compare(model.photos.count, 2)
    }

    function test_moving() {
        openPhotos()
        tap("photo-1")
        tap("movePhoto")
        compare(find("moveDay").text, "Day 0")
        tap("laterDay")
        compare(find("moveDay").text, "Day 1")
        tap("confirmMove")
        gone("moveSheet")
        tryVerify(() => model.photos.photoAt(2).label === "Day 1")
    }

    function test_sharingIsAskedFirst() {
        openPhotos()
        tap("photo-1")
        tap("sharePhoto")
        compare(find("confirmShare").text, "Save a copy")
        keyClick(Qt.Key_Escape)
        gone("confirmShare")
    }

    function inFront(name) {
        return maybe(name, app.front())
    }

    // Qt's own, which stands in where the system has none: in our window, from Qt 6.8 on in one of its own.
    function test_theFileDialogsOpen() {
        openPhotos()
        tap("photosMenu")
        tap("menuImport")
        tryVerify(() => inFront("fileDialogListView") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => inFront("fileDialogListView") === null)
        tap("photo-1")
        tap("sharePhoto")
        tap("confirmShare")
        tryVerify(() => inFront("fileNameTextField") !== null)
        // Of a file that isn't there yet, Qt 6.8 shows no name.
        if (!app.qtIsAtLeast(8))
            compare(inFront("fileNameTextField").text, "photo.jpg")
        keyClick(Qt.Key_Escape)
        tryVerify(() => inFront("fileNameTextField") === null)
    }

    function test_aMissingKey() {
        openPhotos()
        app.loseKey()
        verify(find("keyProblem").text.includes("their key is missing"))
        find("retry", find("keyProblem"))
        find("photo-1")
        // What would show nothing isn't offered.
        gone("compareButton")
        gone("timeLapseButton")
        tap("photosMenu")
        for (const button of ["menuImport", "menuCompare", "menuTimeLapse", "menuRedness"])
            verify(!find(button).enabled, button)
    }

    function test_aKeyThatTakesItsTime() {
        openPhotos()
        find("photo-1")
        settled()
        app.loseKey()
        compare(maybe("photosBusy"), null)
        model.photos.retryKey()
        // Within this turn of the event loop: no answer has come.
        compare(maybe("photosBusy").text, "Opening your photos")
        compare(maybe("compareButton"), null)
        tryVerify(() => model.photos.readable)
        gone("photosBusy")
        find("compareButton")
        tap("photo-1")
        settled()
        app.loseKey()
        verify(find("viewerError").text.includes("their key is missing"))
        for (const button of ["comparePhoto", "sharePhoto"])
            verify(!find(button).enabled, button)
        model.photos.retryKey()
        compare(maybe("viewerError"), null)
        verify(maybe("opening", find("viewerPages")) !== null)
        tryVerify(() => model.photos.readable)
        settled()
        compare(maybe("viewerError"), null)
        compare(find("picture", find("viewerPages")).status, Image.Ready)
    }

    function test_aDamagedPhotoIsNotOfferedOn() {
        openPhotos()
        ignoreWarning(/QML Image: /)
        verify(app.losePhotoFile(model.photos.photoAt(1).identifier))
        tap("photo-1")
        tryVerify(() => maybe("viewerError") !== null)
        verify(find("viewerError").text.includes("missing or damaged"))
        for (const button of ["comparePhoto", "sharePhoto"])
            verify(!find(button).enabled, button)
        verify(find("deletePhoto").enabled)
        tap("previousPhoto")
        tryVerify(() => find("comparePhoto").enabled && find("sharePhoto").enabled)
    }

    function test_importing() {
        openPhotos()
        find("photosScreen").importFiles(app.pictureFiles())
        find("importSession-0")
        compare(find("unsure-0").label, "face.png")
        tap("startImport")
        tryVerify(() => maybe("importText") !== null && find("importText").text === "1 photo imported", 20000)
        compare(find("refusal").text, "notes.txt can't be read as a picture")
        compare(app.photoCount(), 4)
        tap("importButton")
        gone("importCard")
    }

    function test_redness() {
        openPhotos()
        settled()
        tap("photosMenu")
        tap("menuRedness")
        find("rednessOptIn")
        tap("startRedness")
        const treated = tabTo("treatedMark")
        const before = treated.place.x
        keyClick(Qt.Key_Right)
        verify(treated.place.x > before)
        tap("keepMarks")
        find("rednessChart")
        tryVerify(() => !model.redness.busy, 20000)
        find("rednessValue-2")
        verify(find("noDiagnosis").text.includes("not a diagnosis"))
        keyClick(Qt.Key_Escape)
        gone("rednessScreen")
        find("rednessCard")
        tabTo("rednessCard")
        keyClick(Qt.Key_Return)
        tap("switchOffRedness")
        find("rednessOptIn")
    }

    function test_theTimeLapse() {
        openPhotos()
        tap("timeLapseButton")
        tryVerify(() => !model.timeLapse.preparing, 20000)
        compare(find("filmLabel").text, "Before")
        tap("playPause")
        tryVerify(() => find("filmLabel").text === "Day 0", 20000)
        keyClick(Qt.Key_Escape)
        gone("timeLapseScreen")
    }

    function test_nothingIsCut_data() {
        return [{tag: "phone", width: 390}, {tag: "narrow, large text", width: 360, scale: 2},
                {tag: "mirrored", width: 390, mirrored: true}, {tag: "wide", width: 1200}]
    }

    function test_nothingIsCut(data) {
        app.look(data.width === 1200, data.scale ?? 1, data.mirrored ?? false)
        openPhotos(data.width, 844)
        settled()
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 5000, cutTexts().join("; "))
        compare(app.accessibilityProblems(window), [])
        find("photosScreen").importFiles(app.pictureFiles())
        find("startImport")
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 5000, cutTexts().join("; "))
        compare(app.accessibilityProblems(window), [])
        keyClick(Qt.Key_Escape)
        gone("startImport")
        tap("photo-1")
        settled()
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 5000, cutTexts().join("; "))
        compare(app.accessibilityProblems(window), [])
    }

    // Where the head grows, by a problem for example, its title stays in sight.
    function test_theTitleStaysInSight() {
        openPhotos()
        settled()
        tap("segment-1", find("poses"))
        tap("segment-0", find("poses"))
        find("photo-1")
        app.loseKey()
        find("keyProblem")
        tryVerify(() => find("encrypted").mapToItem(everything(), 0, 0).y > 0)
        compare(find("photoGrid").atYBeginning, true)
    }
}
