import QtQuick
import Afterglow.Components
import Afterglow.Models

// More, and the pages that open from it.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    // Which page is open; empty: the list.
    property string page
    readonly property var sections: [
        {
            title: qsTr("Your care"),
            entries: [
                {page: "clinic", icon: "phone", text: qsTr("Your clinic"), detail: app.screens.clinic.summary},
                {page: "learn", icon: "book", text: qsTr("Learn"), detail: qsTr("How it works, what is normal, choosing a clinic")}
            ]
        },
        {
            title: qsTr("This app"),
            entries: [
                {page: "look", icon: "settings", text: qsTr("Look"), detail: qsTr("Light or dark, size of text")}
            ]
        }
    ]
    readonly property var pages: ({clinic: clinic, learn: learn, look: look})

    function open(name: string) {
        page = name
        focusPage()
    }

    function close() { open("") }

    function focusPage() { (page.length > 0 ? opened : list).forceActiveFocus() }

    MoreScreen {
        id: list

        anchors.fill: parent
        visible: root.page.length === 0
        focus: visible
        sections: root.sections
        onOpened: page => root.open(page)
    }
    Loader {
        id: opened

        anchors.fill: parent
        active: root.page.length > 0
        focus: active
        sourceComponent: root.pages[root.page] ?? null
        onLoaded: (item as Item).forceActiveFocus()
    }
    // qmllint disable unqualified
    Component {
        id: clinic

        ClinicPage {
            clinic: root.app.screens.clinic
            onClosed: root.close()
        }
    }
    Component {
        id: learn

        LearnPages {
            learn: root.app.screens.learn
            onClosed: root.close()
        }
    }
    Component {
        id: look

        LookPage {
            settings: root.app.settings
            onClosed: root.close()
        }
    }
    // qmllint enable unqualified
}
