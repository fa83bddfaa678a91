import QtQuick
import QtTest
import "../components/tree.js" as Tree

// The Learn pages: found by words, read, ticked.
ScreenTest {
    name: "Learn"

    function openLearn(width = 390, height = 844) {
        openWindow("", width, height)
        tap("go-more")
        tap("more-learn")
        return find("learnScreen")
    }

    function test_aPageIsFoundByItsWordsAndRead() {
        openLearn()
        const input = find("input", find("learnSearch"))
        input.forceActiveFocus()
        write("petrolatum")
        tryCompare(find("learnResult"), "text", "1 page")
        compare(maybe("learn-sun"), null)
        tabTo("learn-aftercare")
        keyClick(Qt.Key_Return)
        find("learnPage")
        compare(find("learnTitle").text, "What to do")
        find("learnSources")
        keyClick(Qt.Key_Escape)
        gone("learnPage")
        compare(find("input", find("learnSearch")).text, "petrolatum")
        tap("clearSearch")
        find("learn-sun")
        keyClick(Qt.Key_Escape)
        gone("learnScreen")
        find("more-learn")
    }

    function test_nothingIsFound() {
        openLearn()
        find("input", find("learnSearch")).forceActiveFocus()
        write("xylophone")
        find("nothingFound")
        compare(app.accessibilityProblems(window), [])
    }

    function test_theChecklistIsTicked() {
        openLearn()
        tap("learn-choosing")
        const check = find("check-choosing/licensed")
        tap("tick", check)
        compare(model.screens.learn.ticked, ["choosing/licensed"])
        compare(find("learnProgress").text, "1 of 8")
        verify(check.done)
        // A fact that is true is not over.
        verify(Tree.texts(check).length > 0 && Tree.texts(check).every(text => !text.font.strikeout))
        tap("back", find("learnPage"))
        tap("learn-choosing")
        verify(find("check-choosing/licensed").done)
        const found = app.controls(window)
        verify(found.includes("CheckBox: The person who treats me has a licence to do so"), found.join("; "))
    }

    function test_theChecklistByKeyboard() {
        openLearn()
        tabTo("learn-choosing")
        keyClick(Qt.Key_Return)
        tabTo("tick", find("check-choosing/licensed"))
        keyClick(Qt.Key_Space)
        compare(model.screens.learn.ticked, ["choosing/licensed"])
        keyClick(Qt.Key_Return)
        compare(model.screens.learn.ticked, [])
    }

    // Texts of the screen that stand on one another.
    function overlaps(screen) {
        const texts = Tree.texts(screen).map(it => {
            const at = it.mapToItem(screen, 0, 0)
            return {text: it.text, left: at.x, top: at.y, right: at.x + it.width, bottom: at.y + it.height}
        })
        let found = []
        texts.forEach((one, i) => {
            for (const other of texts.slice(i + 1)) {
                if (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1
                    && other.top < one.bottom - 1)
                    found.push(`${one.text} / ${other.text}`)
            }
        })
        return found
    }

    function test_nothingIsCut_data() {
        const looks = [{width: 390}, {width: 360, scale: 2}, {width: 390, mirrored: true}, {width: 1200}]
        let rows = []
        for (const page of ["", "normal", "avoid", "contact", "choosing", "how-sure"]) {
            for (const look of looks)
                rows.push({tag: `${page || "list"} ${look.width} ${look.scale ?? 1} ${look.mirrored ?? false}`, page: page,
                           width: look.width, scale: look.scale ?? 1, mirrored: look.mirrored ?? false})
        }
        return rows
    }

    function test_nothingIsCut(data) {
        app.look(false, data.scale, data.mirrored)
        let screen = openLearn(data.width, 844)
        if (data.page.length > 0) {
            tap("learn-" + data.page)
            screen = find("learnPage")
        }
        app.layOut()
        tryVerify(() => cutTexts().length === 0, 5000, cutTexts().join("; "))
        // What has scrolled under the title isn't looked at: nothing has.
        tryVerify(() => overlaps(screen).length === 0, 5000, overlaps(screen).join("; "))
        compare(app.accessibilityProblems(window), [])
    }
}
