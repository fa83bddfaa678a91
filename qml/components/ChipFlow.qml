import QtQuick
import QtQuick.Layouts
import Afterglow.Components

// Lines of Chips, flush with the page margin. Chips go inside, or a Repeater of them. The gaps between them are their
// own insets, so that the targets touch without overlapping.
Flow {
    // All chips in one line are no width to ask a page for.
    Layout.preferredWidth: 0
    leftPadding: -Theme.space1
    rightPadding: -Theme.space1
    topPadding: -5
    bottomPadding: -5
    Accessible.role: Accessible.Grouping
}
