import QtQuick
import QtTest
import Afterglow.Models

// Where the system has a share sheet and a photo picker, they stand in for the file dialogs; and what keeps photos out of screenshots.
ScreenTest {
    name: "Phone"
    phone: true

    function openPhotos(width = 390, height = 844) {
        openWindow("2026-11-20T09:00", width, height)
        app.addPhotos(["2026-11-20T08:00", "2026-11-20T09:40"])
        tap("go-photos")
        find("photo-1")
    }

    function waitForSheet(name) {
        tryVerify(() => app.shared() === name, 20000, `the share sheet has ${app.shared()}`)
        compare(app.sharedFiles(), [name])
    }

    function test_sharingAPhoto() {
        openPhotos()
        tap("photo-1")
        tap("sharePhoto")
        compare(find("confirmShare").text, "Share…")
        tap("confirmShare")
        waitForSheet("photo.jpg")
        compare(maybe("fileNameTextField"), null)
        app.closeShareSheet()
        compare(app.sharedFiles(), [])
        compare(maybe("photoSaved"), null)
        compare(model.photos.error, "")
    }

    function test_noAppTakesIt() {
        openPhotos()
        tap("photo-1")
        tap("sharePhoto")
        tap("confirmShare")
        waitForSheet("photo.jpg")
        app.closeShareSheet(false)
        compare(app.sharedFiles(), [])
        compare(find("viewerProblem").title, "Not shared: no app on this device takes it.")
    }

    function test_sharingAComparison() {
        openPhotos()
        tap("compareButton")
        tryVerify(() => !model.compare.busy, 20000)
        tap("trailing", find("compareHeader"))
        tap("confirmShare")
        waitForSheet("comparison.png")
        app.closeShareSheet()
        compare(app.sharedFiles(), [])
    }

    function test_whatWentWrongIsInSightAtLargeText() {
        openPhotos(360, 640)
        tap("compareButton")
        app.look(false, 2, false)
        tryVerify(() => !model.compare.busy, 20000)
        tap("trailing", find("compareHeader"))
        tap("confirmShare")
        waitForSheet("comparison.png")
        compare(find("compareControls").contentY, 0)
        app.closeShareSheet(false)
        const failure = find("compareError")
        const controls = find("compareControls")
        tryVerify(() => controls.contentY > 0)
        tryVerify(() => {
            const top = failure.mapToItem(controls, 0, 0).y
            return top >= 0 && top < controls.height / 2
        })
    }

    function test_sharingATimeLapse() {
        openPhotos()
        tap("timeLapseButton")
        tryVerify(() => !model.timeLapse.preparing, 20000)
        tap("trailing", find("timeLapseHeader"))
        tap("confirmShare")
        waitForSheet("day-by-day.webp")
        app.closeShareSheet()
        compare(app.sharedFiles(), [])
    }

    function test_sharingAReport() {
        openWindow("2026-11-20T09:00")
        tap("treatmentBody")
        tap("checkInHistory")
        tap("howDoesItFeel")
        tap("flag-pus")
        tap("second", find("contactAdvice"))
        compare(maybe("saveText"), null)
        find("copyText")
        tap("shareText")
        verify(app.shared().includes("Warning signs: Pus or crusting"))
        app.closeShareSheet(false)
        compare(find("shareError").title, "Not shared: no app on this device takes it.")
        tap("shareText")
        app.closeShareSheet()
        gone("sharedText")
        compare(maybe("checkInNotice"), null)
    }

    function test_pickingPhotos() {
        openPhotos()
        tap("photosMenu")
        tap("menuImport")
        tryVerify(() => app.isPicking())
        compare(maybe("fileDialogListView"), null)
        compare(find("photosBusy").Accessible.name, "Fetching your pictures")
        app.pickPictures()
        find("importSession-0")
        gone("photosBusy")
        compare(find("unsure-0").label, "face.png")
        verify(app.files().includes("import"))
        tap("startImport")
        tryVerify(() => maybe("importText") !== null && find("importText").text === "1 photo imported", 20000)
        compare(app.photoCount(), 3)
        verify(!app.files().includes("import"))
    }

    function test_pickingNothing() {
        openPhotos()
        tap("photosMenu")
        tap("menuImport")
        tryVerify(() => app.isPicking())
        app.pickNothing()
        gone("photosBusy")
        compare(maybe("importSession-0"), null)
        compare(maybe("importError"), null)
    }

    function test_aPickerThatFails() {
        openPhotos()
        tap("photosMenu")
        tap("menuImport")
        tryVerify(() => app.isPicking())
        app.failPicker()
        verify(find("importError").title.startsWith("Nothing was imported: there is no space left"))
        tap("second", find("importError"))
        gone("importError")
    }

    // A notification that is tapped meanwhile leads elsewhere.
    function test_photosThatComeLate() {
        openPhotos()
        tap("photosMenu")
        tap("menuImport")
        tryVerify(() => app.isPicking())
        model.showToday()
        gone("photosScreen")
        app.pickPictures()
        compare(model.photoImport.step, PhotoImportModel.Choosing)
        tap("go-photos")
        find("importSession-0")
        model.showToday()
        gone("photosScreen")
        compare(model.photoImport.step, PhotoImportModel.Nothing)
        verify(!app.files().includes("import"))
    }

    function test_theCoverStandsBeforePhotos() {
        openPhotos()
        verify(app.isCovered())
        tap("photo-1")
        tryVerify(() => app.isCovered())
        keyClick(Qt.Key_Escape)
        gone("photoViewer")
        tap("go-today")
        tryVerify(() => !app.isCovered())
        tap("go-timeline")
        tryVerify(() => app.isCovered())
        tap("go-more")
        tryVerify(() => !app.isCovered())
        tap("go-camera")
        tryVerify(() => app.isCovered())
        keyClick(Qt.Key_Escape)
        gone("cameraScreen")
        tryVerify(() => !app.isCovered())
        tap("go-photos")
        tryVerify(() => app.isCovered())
        window.visible = false
        tryVerify(() => !app.isCovered())
    }

    // The timeline with its thumbnails stands beside the day.
    function test_theCoverOnAWideWindow() {
        openWindow("2026-11-20T09:00", 1200, 844)
        find("timelinePane")
        tryVerify(() => app.isCovered())
        tap("go-more")
        tryVerify(() => !app.isCovered())
    }
}
