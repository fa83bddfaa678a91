pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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
        {name: "treatment", icon: "plus", text: qsTr("New treatment"), raised: true}
    ]

    function go(place: string) {
        if (place === "treatment") {
            app.logTreatment.startNew()
            pages.openForm()
        } else {
            pages.closeForm()
        }
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
    Binding { target: Theme; property: "mirrored"; value: root.app.appearance.mirrored }

    Connections {
        target: root.app

        function onShowToday() { pages.closeForm() }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationRail {
            objectName: "navigationRail"
            Layout.fillHeight: true
            visible: root.wide && root.ready && !pages.formOpen
            items: root.places
            current: "today"
            onActivated: name => root.go(name)
        }
        ColumnLayout {
            spacing: 0

            Pages {
                id: pages

                app: root.app
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BottomBar {
                objectName: "bottomBar"
                Layout.fillWidth: true
                visible: !root.wide && root.ready && !pages.formOpen
                items: root.places
                current: "today"
                onActivated: name => root.go(name)
            }
        }
    }
}
