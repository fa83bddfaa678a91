import QtQuick
import QtTest

ScreenTest {
    name: "LogTreatment"

    property var form: null

    function openForm(height = 844) {
        openWindow("", 390, height)
        form = model.logTreatment
        tap("newTreatment")
        find("logTreatmentScreen")
        verify(find("logTreatmentScreen").activeFocus)
    }

    function save(expected) {
        tap("save")
        gone("logTreatmentScreen")
        compare(app.sessions(), [expected])
    }

    function test_byMouse() {
        openForm()
        compare(find("save").text, "Save and plan aftercare")
        tap("area-scalp")
        compare(find("area-scalp").checked, true)
        tap("area-neck")
        compare(find("area-neck").checked, true)
        compare(find("area-scalp").checked, false)
        tap("segment-1", find("device"))
        find("atHome")
        tap("segment-0", find("device"))
        gone("atHome")

        const slider = find("slider", find("needle"))
        pageOf(slider).reveal(slider)
        mouseClick(slider, slider.width - 2, slider.height / 2)
        compare(form.needleLength, 2500)

        tap("plan")
        tap("plan-standard-microneedling")
        gone("plan-standard-microneedling")
        compare(find("plan").value, "Standard microneedling")

        tap("series")
        const planned = form.plannedSessions
        tap("moreSessions")
        compare(form.plannedSessions, planned + 1)
        compare(find("plannedSessions").text, String(planned + 1))
        tap("fewerSessions")
        compare(form.plannedSessions, planned)
        tap("closeSheet")
        gone("closeSheet")
        save("2026-11-20T10:00 neck 2500")
    }

    function test_byKeyboardAlone() {
        openForm()
        tabTo("area-face")
        keyClick(Qt.Key_Space)
        compare(find("area-face").checked, true)
        tabTo("segment-0", find("device"))
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        compare(form.device, 2)
        keyClick(Qt.Key_Left)
        compare(form.device, 1)
        tabTo("slider", find("needle"))
        keyClick(Qt.Key_Home)
        compare(form.needleLength, form.shortestNeedle)
        keyClick(Qt.Key_Right)
        compare(form.needleLength, form.shortestNeedle + 100)
        tabTo("input", find("notes"))
        write("calm")
        compare(form.notes, "calm")
        tabTo("save")
        keyClick(Qt.Key_Return)
        gone("logTreatmentScreen")
        compare(app.sessions(), ["2026-11-20T10:00 face 300"])
        compare(app.notes(), "calm")
    }

    function test_theDate_data() {
        return [{tag: "mouse", keyboard: false}, {tag: "keyboard", keyboard: true}]
    }

    function test_theDate(data) {
        openForm()
        tap("area-face")
        if (data.keyboard) {
            tabTo("when")
            keyClick(Qt.Key_Return)
            tabTo("day-2026-11-20")
            keyClick(Qt.Key_Left)
            tryVerify(() => find("day-2026-11-19").activeFocus)
            keyClick(Qt.Key_Space)
        } else {
            tap("when")
            tap("day-2026-11-19")
        }
        compare(form.date, "2026-11-19")
        keyClick(Qt.Key_Escape)
        gone("closeSheet")
        compare(find("when").value, form.dateText)
        save("2026-11-19T10:00 face 1500")
    }

    function test_theTime_data() {
        return [{tag: "mouse", keyboard: false}, {tag: "keyboard", keyboard: true}]
    }

    function test_theTime(data) {
        openForm()
        tap("area-face")
        tap("when")
        if (data.keyboard) {
            tabTo("hour")
            write("08")
            tabTo("minute")
            keyClick(Qt.Key_Up)
        } else {
            tap("down", find("hour"))
            tap("up", find("minute"))
        }
        compare(form.timeText, data.keyboard ? "08:01" : "09:05")
        tap("closeSheet")
        gone("closeSheet")
        compare(find("when").trailingValue, form.timeText)
        save(data.keyboard ? "2026-11-20T08:01 face 1500" : "2026-11-20T09:05 face 1500")
    }

    function test_aMonthEarlier() {
        openForm()
        tap("when")
        tap("previousMonth")
        tap("day-2026-10-31")
        compare(form.date, "2026-10-31")
        tap("nextMonth")
        find("day-2026-11-20")
    }

    function test_withoutAPlaceItIsNotSaved() {
        openForm(500)
        gone("areaError")
        tap("save")
        compare(find("areaError").text, "Choose where you are treated.")
        app.layOut()
        const edge = () => find("areaError").mapToItem(find("formPage"), 0, find("areaError").height).y
        tryVerify(() => edge() <= find("formPage").height) // scrolled into sight
        compare(app.sessions(), [])
        tap("area-face")
        gone("areaError")
        save("2026-11-20T10:00 face 1500")
    }

    function test_aNeedleTypedIn() {
        openForm()
        tap("area-face")
        tap("needleExact")
        verify(find("input", find("needleText")).activeFocus)
        keyClick(Qt.Key_Delete)
        write("wide")
        tap("useNeedle")
        compare(find("needleText").error, "Enter a number, such as 1.5.")
        verify(find("input", find("needleText")).activeFocus)
        write("1.25")
        compare(find("needleText").error, "")
        keyClick(Qt.Key_Return)
        gone("needleText")
        compare(form.needleLength, 1250)
        save("2026-11-20T10:00 face 1250")
    }

    function test_aNeedleThatIsNotKnown() {
        openForm()
        tap("area-face")
        tap("needleUnknown")
        compare(find("slider", find("needle")).enabled, false)
        save("2026-11-20T10:00 face unknown")
    }

    function test_aDoubtIsAskedAbout() {
        openForm()
        app.logTreatment("2026-11-20T08:00")
        tap("cancel")
        tap("newTreatment")
        tap("area-face")
        tap("save")
        verify(find("questionText").text.length > 0)
        tap("closeSheet")
        gone("questionText")
        compare(app.sessions().length, 1)
        tap("save")
        tap("saveAnyway")
        gone("logTreatmentScreen")
        compare(app.sessions().length, 2)
    }

    function test_whatElseThereIs() {
        openForm()
        tap("area-face")
        tap("more")
        tap("concern-acne-scars")
        compare(find("concern-acne-scars").checked, true)
        tap("input", find("products"))
        write("serum")
        tap("input", find("clinic"))
        write("by the lake")
        tap("input", find("notes"))
        write("well")
        compare([form.products, form.clinic, form.notes], ["serum", "by the lake", "well"])
        save("2026-11-20T10:00 face 1500")
    }

    function test_aHomeRoller() {
        openForm()
        tap("area-face")
        tap("segment-1", find("device"))
        gone("atHomeNote")
        tabTo("slider", find("needle"))
        keyClick(Qt.Key_End)
        compare(form.needleLength, 3000)
        tap("atHome")
        find("atHomeNote")
        compare(form.atHome, true)
        // Rollers for use at home end there.
        save("2026-11-20T10:00 face 1500")
    }

    function test_leaving_data() {
        return [{tag: "Cancel"}, {tag: "Escape", key: Qt.Key_Escape}, {tag: "Back", key: Qt.Key_Back}]
    }

    function test_leaving(data) {
        openForm()
        tap("area-face")
        if (data.tag === "Cancel")
            tap("cancel")
        else
            keyClick(data.key)
        gone("logTreatmentScreen")
        find("emptyState")
        find("bottomBar")
        compare(app.sessions(), [])

        // What was begun is there again, and can be thrown away.
        tap("newTreatment")
        compare(find("area-face").checked, true)
        tap("startOver")
        compare(find("area-face").checked, false)
        gone("startOver")
    }

    function test_anEditThatWasLeft() {
        openWindow("2026-11-20T09:00")
        const edit = () => {
            tap("treatmentBody")
            tap("editTreatment")
        }
        edit()
        gone("startOver")
        tap("input", find("notes"))
        write("calm")
        keyClick(Qt.Key_Escape)
        gone("logTreatmentScreen")
        edit()
        compare(find("input", find("notes")).text, "calm")
        tap("startOver")
        tryCompare(find("input", find("notes")), "text", "")
        gone("startOver")
        find("removeTreatment")
    }

    function test_removing() {
        openWindow("2026-11-20T09:00")
        tap("treatmentBody")
        tap("editTreatment")
        tap("removeTreatment")
        tap("closeSheet")
        gone("confirmRemoval")
        compare(app.sessions().length, 1)
        tap("removeTreatment")
        tap("confirmRemoval")
        gone("logTreatmentScreen")
        find("emptyState")
        compare(app.sessions(), [])
        compare(find("undoOffer").text, "Removed from your journal")
    }

    function test_theFocusReturnsFromASheet() {
        openForm()
        tabTo("when")
        keyClick(Qt.Key_Return)
        find("closeSheet")
        keyClick(Qt.Key_Escape)
        gone("closeSheet")
        tryVerify(() => find("when").activeFocus)
    }
}
