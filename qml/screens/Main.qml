pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Afterglow.Components
import Afterglow.Models

// The window: a page, and the places to go to below it or, from 840 points on, beside it.
T.ApplicationWindow {
    id: root

    required property AppModel app
    readonly property bool wide: width >= Theme.wideFrom
    readonly property bool ready: app.state === AppModel.Ready
    readonly property var places: [
        {name: "today", icon: "home", text: qsTr("Today")},
        {name: "timeline", icon: "timeline", text: qsTr("Timeline")},
        {name: "camera", icon: "camera", text: qsTr("Take a photo"), raised: true},
        {name: "photos", icon: "photos", text: qsTr("Photos")},
        {name: "more", icon: "more", text: qsTr("More")}
    ]

    function go(place: string) {
        if (place === "camera")
            pages.openCamera()
        else
            pages.go(place)
    }

    objectName: "window"
    width: 390
    height: 844
    minimumWidth: 360
    minimumHeight: 640
    visible: true
    title: qsTr("Afterglow")
    color: Theme.background
    font.family: Theme.fontFamily
    onActiveChanged: if (ready) app.today.active = visible
    onVisibleChanged: if (ready) app.today.active = visible
    onReadyChanged: if (ready) app.today.active = visible

    LayoutMirroring.enabled: app.appearance.mirrored
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "dark"; value: root.app.appearance.dark }
    Binding { target: Theme; property: "textScale"; value: root.app.appearance.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.app.appearance.reducedMotion }
    Binding { target: Theme; property: "boldText"; value: root.app.appearance.boldText }
    Binding { target: Theme; property: "mirrored"; value: root.app.appearance.mirrored }
    Binding { target: Theme; property: "safeLeft"; value: root.app.appearance.coveredLeft }
    // Below the example's strip nothing is covered any more.
    Binding { target: Theme; property: "safeTop"; value: example.visible ? 0 : root.app.appearance.coveredTop }
    Binding { target: Theme; property: "safeWindowTop"; value: root.app.appearance.coveredTop }
    Binding { target: Theme; property: "safeRight"; value: root.app.appearance.coveredRight }
    Binding { target: Theme; property: "safeBottom"; value: root.app.appearance.coveredBottom }
    Binding { target: Theme; property: "keyboardHeight"; value: root.app.appearance.keyboardHeight }

    Binding {
        target: root.ready ? root.app.screens.timeline : null
        property: "active"
        value: root.visible && pages.timelineShown
    }
    Binding {
        target: root.ready ? root.app.photos : null
        property: "active"
        value: root.visible && pages.place === "photos"
    }
    Binding { target: root.app; property: "photosShown"; value: root.visible && pages.photosShown }

    Connections {
        target: root.app

        function onShowToday() { pages.go("today") }
    }

    ExampleBanner {
        id: example

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.ready && root.app.example
        onEnded: root.app.endExample()
    }
    NavigationRail {
        id: rail

        objectName: "navigationRail"
        anchors.top: pages.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        visible: root.wide && root.ready && !pages.covered
        items: root.places
        current: pages.place
        onActivated: name => root.go(name)
    }
    Pages {
        id: pages

        anchors.top: example.visible ? example.bottom : parent.top
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.left: rail.visible ? rail.right : parent.left
        anchors.right: parent.right
        app: root.app
    }
    BottomBar {
        id: bar

        objectName: "bottomBar"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !root.wide && root.ready && !pages.covered
        items: root.places
        current: pages.place
        onActivated: name => root.go(name)
    }
}
