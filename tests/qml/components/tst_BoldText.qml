import QtQuick
import QtTest
import Afterglow.Components

ComponentTest {
    id: test

    name: "BoldText"

    Component { id: text; AppText { text: "Two fingers of sunscreen" } }

    function test_everyTextIsBolderAndTheStepsStay() {
        const item = createTemporaryObject(text, test)
        const weights = () => [Theme.regular, Theme.medium, Theme.semiBold, Theme.bold]
        const usual = weights()
        const width = item.implicitWidth
        Theme.boldText = true
        for (let i = 0; i < usual.length; ++i) {
            verify(weights()[i] > usual[i])
            verify(i === 0 || weights()[i] > weights()[i - 1])
        }
        compare(item.font.weight, Theme.regular)
        verify(item.implicitWidth > width)
        Theme.boldText = false
        compare(weights(), usual)
    }
}
