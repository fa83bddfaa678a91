import QtQuick
import Afterglow.Components

// A hairline across its parent's width.
Rectangle {
    implicitWidth: 100
    implicitHeight: Theme.hairline
    color: Theme.line
    Accessible.role: Accessible.Separator
    Accessible.ignored: true
}
