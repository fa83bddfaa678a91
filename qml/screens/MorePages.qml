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
    // The place that the page was opened from, and that closing it leads back to; empty: the list.
    property string from
    readonly property var sections: [
        {
            title: qsTr("Your care"),
            entries: [
                {page: "reminders", icon: "bell", text: qsTr("Reminders"), detail: app.screens.reminders.summary},
                {page: "sessions", icon: "calendar", text: qsTr("Sessions"), detail: qsTr("Your treatments and appointments")},
                {page: "when", icon: "clock", text: qsTr("When can I …?"), detail: qsTr("Makeup, sport, sun, the next session")},
                {page: "products", icon: "drop", text: qsTr("Products"), detail: qsTr("What is on your shelf, and when it is fine")},
                {page: "clinic", icon: "phone", text: qsTr("Your clinic"), detail: app.screens.clinic.summary},
                {page: "learn", icon: "book", text: qsTr("Learn"), detail: qsTr("How it works, what is normal, choosing a clinic")}
            ]
        },
        {
            title: qsTr("This app"),
            entries: [
                {page: "look", icon: "settings", text: qsTr("Look and language"), detail: qsTr("Light or dark, size of text, language")},
                {page: "privacy", icon: "lock", text: qsTr("Privacy"), detail: qsTr("What is kept, and where")},
                {page: "about", icon: "info", text: qsTr("About"), detail: ""},
                {page: "licences", icon: "note", text: qsTr("Licences"), detail: qsTr("Whose work is in the app")},
                ...(app.example ? [] : [{page: "erase", icon: "trash", text: qsTr("Erase everything"), detail: ""}])
            ]
        }
    ]
    readonly property var pages: ({reminders: reminders, sessions: sessions, clinic: clinic, learn: learn, look: look,
                                   products: products, when: when, privacy: privacy, about: about, licences: licences,
                                   licence: licence, erase: erase})
    // Which licence is open.
    property int licenceIndex: 0

    signal newTreatment()
    signal newAppointment()
    signal editTreatment(string id)
    signal moveAppointment(string id)
    signal checkIn(string session)
    signal checkInHistory(string session)
    signal photoClicked(string photo)
    signal backTo(place: string)

    function open(name: string) {
        page = name
        focusPage()
    }

    function showList() {
        from = ""
        open("")
    }

    function close() {
        const place = from
        showList()
        if (place.length > 0)
            backTo(place)
    }

    function focusPage() { (page.length > 0 ? opened : list).forceActiveFocus() }

    MoreScreen {
        id: list

        anchors.fill: parent
        visible: root.page.length === 0
        focus: visible
        sections: root.sections
        onOpened: page => root.open(page)
    }
    PageLoader {
        id: opened

        active: root.page.length > 0
        focus: active
        sourceComponent: root.pages[root.page] ?? null
    }
    // qmllint disable unqualified
    Component {
        id: sessions

        SessionsPages {
            app: root.app
            onClosed: root.close()
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
            onEditTreatment: id => root.editTreatment(id)
            onMoveAppointment: id => root.moveAppointment(id)
            onCheckIn: session => root.checkIn(session)
            onCheckInHistory: session => root.checkInHistory(session)
            onPhotoClicked: photo => root.photoClicked(photo)
        }
    }
    Component {
        id: reminders

        RemindersPages {
            app: root.app
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
            onClosed: root.close()
        }
    }
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
    Component {
        id: products

        ProductsPages {
            products: root.app.screens.products
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
        id: when

        WhenCanIPage {
            whenCanI: root.app.screens.whenCanI
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
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
