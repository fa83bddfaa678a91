import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
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
        Theme.reducedMotion = still
        Theme.dark = dark
        Theme.textScale = textScale
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
    Item {
        id: stage

        anchors.left: root.wide ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.wide ? parent.bottom : bar.top

        TodayLook {
            anchors.fill: parent
            visible: root.page === "today"
            onUndoable: text => undo.show(text)
        }
        TreatmentLook {
            anchors.fill: parent
            visible: root.page === "treatment"
            onWhenClicked: dateSheet.open()
        }
        Controls { anchors.fill: parent; visible: root.page === "controls" }
        Fields { anchors.fill: parent; visible: root.page === "fields" }
        Messages { anchors.fill: parent; visible: root.page === "messages" }
        Icons { anchors.fill: parent; visible: root.page === "icons" }
    }

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
            Layout.fillWidth: true
            date: "2026-11-20"
            today: "2026-11-23"
            maximum: "2026-11-23"
        }
        PrimaryButton { Layout.fillWidth: true; text: "Choose"; onClicked: dateSheet.close() }
    }
    Sheet {
        id: timeSheet

        title: "What time?"

        TimePicker {
            Layout.fillWidth: true
            hour: 15
        }
        PrimaryButton { Layout.fillWidth: true; text: "Choose"; onClicked: timeSheet.close() }
    }
}
