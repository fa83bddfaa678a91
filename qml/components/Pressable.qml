import QtQuick
import QtQuick.Templates as T

// What every button is made of: it works by pointer, by Space and Return, and by a screen reader's press, which Qt
// before 6.5 doesn't pass on by itself. `text` is its accessible name; the look is the button's own.
T.AbstractButton {
    id: root

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
