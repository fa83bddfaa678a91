import QtQuick
import QtTest

ScreenTest {
    name: "Start"

    function test_theJournalIsBeingOpened() {
        show()
        // Usually it is over in a moment, and nothing flashes.
        compare(maybe("openingBar"), null)
        find("openingBar")
        compare(maybe("bottomBar"), null)
        app.open()
        find("emptyState")
        gone("openingBar")
        find("bottomBar")
    }

    function test_everythingIsBeingErased() {
        show()
        app.beginErasing()
        app.open()
        // Within this turn of the event loop: no answer has come.
        compare(maybe("openingBar").text, "Erasing everything")
        compare(maybe("erasingText").text, "Erasing everything")
        find("firstStart")
        gone("openingBar")
    }

    function test_aFileThatIsNoJournal() {
        app.spoilJournal()
        app.open()
        show()
        compare(find("openingError").title, "Your journal can't be read")
        // Trying again would change nothing.
        compare(maybe("emptyStateButton"), null)
        compare(maybe("bottomBar"), null)
        compare(maybe("todayPage"), null)
    }

    function test_aJournalThatIsLostIsErasedAfterAskingTwice() {
        app.spoilJournal()
        app.open()
        show()
        tap("eraseLost")
        find("erasePage")
        gone("openingError")
        keyClick(Qt.Key_Escape)
        find("openingError")
        gone("erasePage")

        tabTo("eraseLost")
        keyClick(Qt.Key_Return)
        tap("eraseButton")
        mouseClick(find("input", find("eraseWord")))
        write("erase")
        tap("eraseNow")
        find("firstStart")
        gone("openingError")
        gone("erasePage")
    }

    function test_whatMayHelpIsNotErased() {
        app.blockJournal()
        app.open()
        show()
        find("openingError")
        compare(maybe("eraseLost"), null)
    }

    function test_tryingAgain_data() {
        return [{tag: "mouse", keyboard: false}, {tag: "keyboard", keyboard: true}]
    }

    function test_tryingAgain(data) {
        app.blockJournal()
        app.open()
        show()
        const error = find("openingError")
        verify(error.title.length > 0)
        compare(error.buttonText, "Try again")

        // What was wrong is still wrong.
        tap("emptyStateButton")
        find("openingError")

        app.unblockJournal()
        if (data.keyboard) {
            tabTo("emptyStateButton")
            keyClick(Qt.Key_Return)
        } else {
            tap("emptyStateButton")
        }
        find("emptyState")
        compare(maybe("openingError"), null)
    }
}
