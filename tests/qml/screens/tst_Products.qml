import QtQuick
import QtTest
import "../components/tree.js" as Tree

ScreenTest {
    name: "Products"

    function openPage(treatment = "") {
        openWindow(treatment)
        tap("go-more")
        tap("more-products")
        find("productsPage")
    }

    function addProduct(name, ingredients, start = "trailing") {
        tap(start)
        find("productEditor")
        tap("input", find("productName"))
        write(name)
        ingredients.forEach(ingredient => tap("ingredient-" + ingredient))
        tap("saveProduct")
        gone("productEditor")
    }

    // The answers of a section, each by what a screen reader says.
    function answers(section) {
        const card = maybe(section)
        return card === null ? [] : rowsOf(card).map(row => row.Accessible.name)
    }

    function rowsOf(item) {
        return Tree.find(item, it => it.objectName.startsWith("answer-"))
    }

    function test_aProductIsAddedAndSaysWhenItIsFineAgain() {
        openPage("2026-11-20T09:00")
        find("noProducts")
        compareNoProblems()
        addProduct("Serum", ["retinoid"], "emptyStateButton")
        addProduct("Gel", [])
        compare(answers("heldProducts"),
                ["Serum. Retinoid. Again in 5 days. No retinol · Face, treated on 20\u00a0November"])
        compare(answers("fineProducts"), ["Gel. Nothing in it that your plan names"])
        gone("noProducts")
        compareNoProblems()
        app.look(true, 2, false)
        compareNoProblems()
    }

    function test_whyItIsLeftOut() {
        openPage("2026-11-20T09:00")
        addProduct("Serum", ["retinoid"], "emptyStateButton")
        tapItem(rowsOf(find("heldProducts"))[0])
        find("editProduct")
        compareNoProblems()
        keyClick(Qt.Key_Escape)
        gone("editProduct")
    }

    function test_aProductIsChanged() {
        openPage()
        addProduct("Serum", ["retinoid"], "emptyStateButton")
        tapItem(rowsOf(find("fineProducts"))[0])
        tap("editProduct")
        const field = find("productName")
        compare(field.children[0].height, field.children[0].implicitHeight) // the label, once laid out for no width
        verify(find("ingredient-retinoid").checked)
        tap("ingredient-retinoid")
        verify(!find("ingredient-retinoid").checked)
        compareNoProblems()
        tap("saveProduct")
        compare(answers("fineProducts"), ["Serum. Nothing in it that your plan names"])
    }

    function test_whatIsRemovedCanBePutBack() {
        openPage()
        addProduct("Serum", [], "emptyStateButton")
        tapItem(rowsOf(find("fineProducts"))[0])
        tap("removeProduct")
        find("noProducts")
        tap("toastAction")
        compare(answers("fineProducts"), ["Serum. Nothing in it that your plan names"])
        gone("toastAction")
    }

    function test_aNameIsAskedFor() {
        openPage()
        tap("emptyStateButton")
        tap("saveProduct")
        compare(find("productName").error, "Give it a name, so that you recognise it.")
        verify(find("input", find("productName")).activeFocus)
        keyClick(Qt.Key_Escape)
        gone("productEditor")
        find("noProducts")
    }

    function test_byKeyboard() {
        openPage()
        tabTo("emptyStateButton")
        keyClick(Qt.Key_Return)
        find("productEditor")
        tabTo("input", find("productName"))
        write("Serum")
        tabTo("ingredient-aha-bha")
        keyClick(Qt.Key_Space)
        verify(find("ingredient-aha-bha").checked)
        tabTo("saveProduct")
        keyClick(Qt.Key_Return)
        gone("productEditor")
        const row = rowsOf(find("fineProducts"))[0]
        tabTo(row.objectName)
        keyClick(Qt.Key_Space)
        tabTo("removeProduct")
        keyClick(Qt.Key_Escape)
        tryVerify(() => row.activeFocus)
        keyClick(Qt.Key_Escape)
        gone("productsPage")
    }
}
