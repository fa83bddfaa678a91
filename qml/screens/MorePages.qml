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
                {page: "clinic", icon: "phone", text: qsTr("Your clinic"), detail: app.screens.clinic.summary}
            ]
        },
        {
            title: qsTr("This app"),
            entries: [
                {page: "look", icon: "settings", text: qsTr("Look"), detail: qsTr("Light or dark, size of text")},
                {page: "privacy", icon: "lock", text: qsTr("Privacy"), detail: qsTr("What is kept, and where")},
                {page: "about", icon: "info", text: qsTr("About"), detail: ""},
                {page: "licences", icon: "note", text: qsTr("Licences"), detail: qsTr("Whose work is in the app")},
                ...(app.example ? [] : [{page: "erase", icon: "trash", text: qsTr("Erase everything"), detail: ""}])
            ]
        }
    ]
    readonly property var pages: ({clinic: clinic, look: look, privacy: privacy, about: about, licences: licences,
                                   licence: licence, erase: erase})
    // Which licence is open.
    property int licenceIndex: 0

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
        id: look

        LookPage {
            settings: root.app.settings
            onClosed: root.close()
        }
    }
    Component {
        id: privacy

        PrivacyPage {
            keyPlace: root.app.photos.keyPlaceText
            onClosed: root.close()
        }
    }
    Component {
        id: about

        AboutPage { onClosed: root.close() }
    }
    Component {
        id: licences

        LicencesPage {
            onClosed: root.close()
            onOpened: index => {
                root.licenceIndex = index
                root.open("licence")
            }
        }
    }
    Component {
        id: licence

        LicencePage {
            work: root.licenceIndex
            onClosed: root.open("licences")
        }
    }
    Component {
        id: erase

        ErasePage {
            model: root.app.erase
            onClosed: root.close()
        }
    }
    // qmllint enable unqualified
}
