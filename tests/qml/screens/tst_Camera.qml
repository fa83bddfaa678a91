import QtQuick
import QtTest
import Afterglow.Models

// The camera's screen, over a camera that does what the test says.
ScreenTest {
    name: "Camera"

    // Where no sound server runs, Qt Multimedia warns of it once, when it is loaded: here, where no warning fails.
    function initTestCase() {
        const output = Qt.createQmlObject("import QtMultimedia; VideoOutput { }", app)
        verify(output)
        output.destroy()
    }

    function openCamera(state = CameraModel.Opening, width = 390, height = 844) {
        openWindow("2026-11-20T09:00", width, height)
        tap("go-camera")
        find("cameraScreen")
        tryCompare(model.camera, "state", state)
    }

    function openLive(width = 390, height = 844) {
        openCamera(CameraModel.Opening, width, height)
        app.giveFrame()
        tryCompare(model.camera, "state", CameraModel.Live)
    }

    function check(expected) {
        compare(app.accessibilityProblems(window), [])
        const found = app.controls(window)
        for (const control of expected)
            verify(found.includes(control), `${control} isn't among: ${found.join("; ")}`)
    }

    function compareCutTexts() {
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 3000, `cut: ${cutTexts().join(" | ")}`)
    }

    function overlap(one, other) {
        const a = one.mapToItem(everything(), 0, 0)
        const b = other.mapToItem(everything(), 0, 0)
        return a.x < b.x + other.width && b.x < a.x + one.width && a.y < b.y + other.height && b.y < a.y + one.height
    }

    function test_theRaisedButtonOpensIt() {
        openCamera()
        gone("bottomBar")
        verify(app.cameraRuns())
        tap("closeCamera")
        gone("cameraScreen")
        find("bottomBar")
        verify(!app.cameraRuns())
    }

    function test_theKeyboardTakesAPhoto() {
        openLive()
        verify(find("shutter").activeFocus)
        for (const name of ["closeCamera", "cameraOptions", "pose-1", "shutter"])
            tabTo(name)
        keyClick(Qt.Key_Space)
        compare(app.captures(), 1)
        app.givePicture()
        find("taken")
        verify(!app.cameraRuns())
        verify(find("keep").activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => app.photoCount() === 1)
        tryCompare(model.camera, "state", CameraModel.Opening)
        app.giveFrame()
        tryVerify(() => find("shutter").activeFocus, 5000, "the shutter has the focus again")
        keyClick(Qt.Key_Escape)
        gone("cameraScreen")
    }

    function test_goingBack() {
        openLive()
        keyClick(Qt.Key_Back)
        gone("cameraScreen")
        verify(!app.cameraRuns())
    }

    // Held still, it takes itself.
    function test_aPhotoIsTwoTaps() {
        openLive() // one
        app.holdStill()
        compare(app.captures(), 1)
        app.givePicture()
        tap("keep") // two
        tryVerify(() => app.photoCount() === 1)
    }

    function test_theKeyboardChoosesAPose() {
        openLive()
        tabTo("pose-1")
        keyClick(Qt.Key_Space)
        compare(model.camera.pose, 1)
        compare(app.captures(), 0)
    }

    function test_retakingKeepsNothing() {
        openLive()
        tap("shutter")
        app.givePicture()
        tap("retake")
        tryCompare(model.camera, "state", CameraModel.Opening)
        compare(app.photoCount(), 0)
    }

    function test_theThumbnailLeadsToThePhotos() {
        openLive()
        tap("shutter")
        app.givePicture()
        tap("keep")
        tryVerify(() => app.photoCount() === 1)
        app.giveFrame()
        tap("lastPhoto")
        gone("cameraScreen")
        find("photosScreen")
        verify(!app.cameraRuns())
    }

    function test_controlsHaveNames() {
        openLive()
        app.examine(true, true, true)
        check(["Button: Close the camera", "Button: Last photo, timer and more", "PageTab: Front", "PageTab: Close-up",
               "Button: Take photo", "Button: Other camera"])
        tap("cameraOptions")
        find("closeSheet")
        check(["CheckBox: Last photo over the preview", "Slider: Strength", "CheckBox: Takes itself",
               "CheckBox: Timer, 3 seconds"])
        keyClick(Qt.Key_Escape)
        gone("closeSheet")
        find("cameraScreen")
        tap("shutter")
        app.givePicture()
        find("taken")
        check(["Button: Retake", "Button: Keep"])
    }

    function test_hintsSayWhatToDo() {
        openLive()
        app.examine(false, true, true)
        compare(find("hint-light").text, "Turn towards the light")
        verify(!find("hint-light").good)
        app.examine(true, true, false)
        verify(find("hint-light").good)
        compare(find("hint-framing").text, "Move a little closer")
        verify(find("shutter").enabled)
    }

    function test_state_data() {
        return [{tag: "not asked", state: CameraModel.NotAsked, title: "Photos need the camera", action: "Continue"},
                {tag: "refused", state: CameraModel.Refused, title: "The camera is not allowed", action: "Open settings"},
                {tag: "none", state: CameraModel.NoCamera, title: "No camera found", action: "Try again"},
                {tag: "in use", state: CameraModel.InUse, title: "The camera gives no picture", action: "Try again"}]
    }

    function test_state(data) {
        if (data.state === CameraModel.NotAsked || data.state === CameraModel.Refused)
            app.allowCamera(data.state === CameraModel.Refused ? "refused" : "notAsked")
        if (data.state === CameraModel.NoCamera)
            app.unplugCameras()
        if (data.state === CameraModel.InUse) {
            openCamera()
            app.failCamera()
        } else {
            openCamera(data.state)
        }
        tryCompare(model.camera, "state", data.state)
        compare(find("cameraStateTitle").text, data.title)
        compare(find("cameraAction").text, data.action)
        verify(!app.cameraRuns())
        gone("shutter")
        gone("cameraOptions")
        tryVerify(() => find("cameraAction").activeFocus)
        check(["Button: " + data.action, "Button: Close the camera"])
        compareCutTexts()
    }

    function test_theRefusedCameraLeadsToTheSettings() {
        app.allowCamera("refused")
        openCamera(CameraModel.Refused)
        tap("cameraAction")
        compare(app.settingsOpened(), 1)
    }

    function test_withoutATreatmentOneCanBeLogged() {
        openWindow()
        tap("go-camera")
        tap("cameraAction")
        gone("cameraScreen")
        find("logTreatmentScreen")
    }

    function test_look_data() {
        const looks = []
        for (const size of [[360, 640], [390, 844], [844, 390], [840, 900]]) {
            for (const scale of [1, 2]) {
                for (const mirrored of [false, true])
                    looks.push({tag: `${size.join("x")}, text ${scale}${mirrored ? ", right to left" : ""}`,
                                width: size[0], height: size[1], scale: scale, mirrored: mirrored})
            }
        }
        return looks
    }

    function test_look(data) {
        app.look(false, data.scale, data.mirrored)
        openLive(data.width, data.height)
        app.examine(false, false, false)
        compareCutTexts()
        const hints = find("hints")
        for (const control of ["closeCamera", "cameraOptions", "shutter", "pose-0", "pose-3"])
            verify(!overlap(hints, find(control)), `hints over ${control}`)
        verify(find("closeCamera").mapToItem(everything(), 0, 0).x < data.width / 2 !== data.mirrored)
        for (const control of ["closeCamera", "cameraOptions", "shutter", "switchCamera", "pose-0", "pose-3"]) {
            const item = find(control)
            const at = item.mapToItem(everything(), 0, 0)
            verify(at.x >= 0 && at.y >= 0 && at.x + item.width <= data.width && at.y + item.height <= data.height,
                   `${control} isn't all on the screen: ${at}, ${item.width}x${item.height}`)
        }
        app.examine(true, true, true)
        app.layOut()
        for (const other of ["closeCamera", "cameraTitle", "cameraOptions", "hints"])
            verify(!overlap(find("oval"), find(other)), `the oval under ${other}`)
        tap("cameraOptions")
        find("closeSheet")
        compareCutTexts()
        keyClick(Qt.Key_Escape)
        gone("closeSheet")
        tap("shutter")
        app.givePicture()
        find("taken")
        compareCutTexts()
    }
}
