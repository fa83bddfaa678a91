import QtQuick
import QtQuick.Controls.Basic
import Afterglow.Components
import Afterglow.Gallery

ApplicationWindow {
    id: root

    required property string page
    required property string open
    required property bool dark
    required property bool rightToLeft
    required property bool still
    required property real textScale
    readonly property bool wide: width >= Theme.wideFrom

    visible: true
    title: "Afterglow: gallery"
    color: Theme.background
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        Theme.dark = dark
        Theme.textScale = textScale
        Theme.reducedMotion = still
        Theme.mirrored = rightToLeft
        if (!wide)
            Theme.safeBottom = 20
        if (open === "date")
            dateSheet.open()
        else if (open === "time")
            timeSheet.open()
        else if (open === "undo")
            undo.show("Marked as done")
    }

    readonly property var items: [
        { name: "today", icon: "home", text: "Today" },
        { name: "treatment", icon: "timeline", text: "Timeline" },
        { name: "camera", icon: "camera", text: "Take a photo", raised: true },
        { name: "controls", icon: "photos", text: "Photos" },
        { name: "icons", icon: "more", text: "More" }
    ]

    NavigationRail {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.wide
        items: root.items
        current: root.page
        onActivated: name => root.page = name
    }
    Loader {
        anchors.left: root.wide ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.wide ? parent.bottom : bar.top
        sourceComponent: {
            switch (root.page) {
            case "treatment": return treatment
            case "controls": return controls
            case "fields": return fields
            case "messages": return messages
            case "icons": return icons
            default: return today
            }
        }
    }
    Component { id: today; TodayLook { onUndoable: text => undo.show(text) } }
    Component { id: treatment; TreatmentLook { onWhenClicked: dateSheet.open() } }
    Component { id: controls; Controls {} }
    Component { id: fields; Fields {} }
    Component { id: messages; Messages {} }
    Component { id: icons; Icons {} }

    BottomBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.wide
        items: root.items
        current: root.page
        onActivated: name => root.page = name
    }
    UndoBar {
        id: undo

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: root.wide ? parent.bottom : bar.top
        anchors.bottomMargin: Theme.space3
        width: Math.min(480, parent.width - 2 * Theme.pageMargin)
    }
    Sheet {
        id: dateSheet

        title: "When was it?"

        DatePicker {
            implicitWidth: parent.width
            date: "2026-11-20"
            today: "2026-11-23"
            maximum: "2026-11-23"
        }
        PrimaryButton { implicitWidth: parent.width; text: "Choose"; onClicked: dateSheet.close() }
    }
    Sheet {
        id: timeSheet

        title: "What time?"

        TimePicker {
            implicitWidth: parent.width
            hour: 15
        }
        PrimaryButton { implicitWidth: parent.width; text: "Choose"; onClicked: timeSheet.close() }
    }
}
