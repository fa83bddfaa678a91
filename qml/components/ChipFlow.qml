import QtQuick
import Afterglow.Components

// Lines of Chips, flush with the page margin. Chips go inside, or a Repeater of them. The gaps between them are their
// own insets, so that the targets touch without overlapping.
Flow {
    leftPadding: -Theme.space1
    rightPadding: -Theme.space1
    topPadding: -5
    bottomPadding: -5
    Accessible.role: Accessible.Grouping
}
