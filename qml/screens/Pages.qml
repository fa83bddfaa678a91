import QtQuick
import Afterglow.Components
import Afterglow.Models

// The places of the bar, and what opens over them: the treatment form, the camera. Before that, the journal being opened or
// why it can't be.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    readonly property bool ready: app.state === AppModel.Ready
    // "today", "timeline", "photos", "more"
    property string place: "today"
    // The page with the languages is shown: choosing one closes the journal and opens it again, with words made anew.
    property bool looking: false
    // On a wide window the timeline stands beside the day.
    readonly property bool beside: width >= Theme.wideFrom
    readonly property bool timelineShown: place === "timeline" || (place === "today" && beside)
    readonly property bool formOpen: form.active
    readonly property bool cameraOpen: camera.active
    readonly property bool overOpen: formOpen || cameraOpen || checkIns.open
    // Wherever a photo can be, or what the camera sees: more often than one is there, never less.
    readonly property bool photosShown: ready && (cameraOpen || place === "photos" || timelineShown)
    // Whether the whole window is wanted, without the bar.
    readonly property bool covered: overOpen || app.introducing
                                    || (photos.visible && photos.item !== null && (photos.item as PhotoPages).covered)

    function go(name: string) {
        closeOver()
        place = name
        if (name === "more" && more.item !== null)
            (more.item as MorePages).showList()
        focusPage()
    }

    // A page of More.
    function openMore(page: string) {
        go("more")
        const pages = more.item as MorePages
        pages.open(page)
    }

    function openPhoto(photo: string) {
        go("photos")
        const pages = photos.item as PhotoPages
        pages.openPhoto(photo)
    }

    function newAppointment() {
        app.logTreatment.startAppointment()
        openForm()
    }

    function openReminders() {
        const from = place
        openMore("reminders")
        const pages = more.item as MorePages
        pages.from = from
    }

    function openForm() { form.active = true }

    function newTreatment() {
        app.logTreatment.startNew()
        openForm()
    }

    function editTreatment(id: string) {
        app.logTreatment.edit(id)
        openForm()
    }

    function moveAppointment(id: string) {
        app.logTreatment.move(id)
        openForm()
    }

    function openCamera() { camera.active = true }

    // What is open over the place goes.
    function closeOver() {
        form.active = false
        camera.active = false
        checkIns.close()
        focusPage()
    }

    function focusPage() {
        const loaders = {today: today, timeline: timeline, photos: photos, more: more}
        const item = loaders[place] as Loader
        item.forceActiveFocus()
    }

    focus: true
    // The journal is closed, and its screens go with it.
    onReadyChanged: {
        if (!ready) {
            closeOver()
            looking = looking && place === "more"
            place = "today"
        } else if (!first.active) {
            place = looking ? "more" : "today"
            focusPage()
        }
    }

    Loader {
        id: today

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.active ? side.left : parent.right
        active: root.ready
        visible: root.place === "today" && !root.overOpen && !first.active
        focus: visible
        // qmllint disable unqualified
        sourceComponent: TodayScreen {
            today: root.app.today
            reminderProblem: root.app.reminderProblem
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
            onEditTreatment: id => root.editTreatment(id)
            onCheckIn: session => checkIns.openCheckIn(session)
            onCheckInHistory: session => checkIns.openHistory(session)
            onTakePhoto: session => {
                root.app.camera.aimAt(session)
                root.openCamera()
            }
            onRemindersClicked: root.openReminders()
            onMoveAppointment: id => root.moveAppointment(id)
        }
        // qmllint enable unqualified
    }
    Loader {
        id: side

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Math.min(460, parent.width * 0.44)
        active: root.ready && root.beside && root.app.screens.timeline.state === TimelineModel.Ready
        visible: today.visible
        // qmllint disable unqualified
        sourceComponent: TimelinePane {
            timeline: root.app.screens.timeline
            onPhotoClicked: photo => root.openPhoto(photo)
        }
        // qmllint enable unqualified
    }
    Loader {
        id: timeline

        anchors.fill: parent
        active: root.ready && root.place === "timeline"
        visible: root.place === "timeline" && !root.overOpen
        focus: visible
        // qmllint disable unqualified
        sourceComponent: TimelineScreen {
            timeline: root.app.screens.timeline
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
            onEditTreatment: id => root.editTreatment(id)
            onPhotoClicked: photo => root.openPhoto(photo)
        }
        // qmllint enable unqualified
    }
    Loader {
        id: photos

        anchors.fill: parent
        active: root.ready && root.place === "photos"
        visible: root.place === "photos" && !root.overOpen
        focus: visible
        // qmllint disable unqualified
        sourceComponent: PhotoPages {
            app: root.app
            onTakePhotoClicked: root.openCamera()
            onNewTreatment: root.newTreatment()
        }
        // qmllint enable unqualified
    }
    Loader {
        id: more

        anchors.fill: parent
        active: root.ready && root.place === "more"
        visible: root.place === "more" && !root.overOpen
        focus: visible
        // qmllint disable unqualified
        sourceComponent: MorePages {
            app: root.app
            onNewTreatment: root.newTreatment()
            onNewAppointment: root.newAppointment()
            onEditTreatment: id => root.editTreatment(id)
            onMoveAppointment: id => root.moveAppointment(id)
            page: root.looking ? "look" : ""
            onPageChanged: root.looking = page === "look"
            onCheckIn: session => checkIns.openCheckIn(session)
            onCheckInHistory: session => checkIns.openHistory(session)
            onPhotoClicked: photo => root.openPhoto(photo)
            onBackTo: place => root.go(place)
        }
        // qmllint enable unqualified
    }
    PageLoader {
        id: form

        fades: true
        focus: root.formOpen
        // qmllint disable unqualified
        sourceComponent: LogTreatmentScreen {
            treatment: root.app.logTreatment
            onCancelled: root.closeOver()
        }
        // qmllint enable unqualified
    }
    PageLoader {
        id: camera

        focus: root.cameraOpen
        // qmllint disable unqualified
        sourceComponent: CameraScreen {
            camera: root.app.camera
            onClosed: root.closeOver()
            onPhotosWanted: root.go("photos")
            onTreatmentWanted: {
                root.closeOver()
                root.newTreatment()
            }
        }
        // qmllint enable unqualified
    }
    CheckInPages {
        id: checkIns

        anchors.fill: parent
        focus: open
        app: root.app
        onClosed: root.focusPage()
    }
    Connections {
        target: root.app.logTreatment

        function onSaved(message: string) {
            root.closeOver()
            notices.show(message)
            if (root.app.reminderPermission.wanted && !root.app.example)
                permissionSheet.open()
        }
        function onRemoved() { root.closeOver() }
    }
    Connections {
        target: root.app.today

        // What can be undone has the place at the bottom.
        function onUndoTextChanged() { notices.makeRoom() }
    }
    Notices {
        id: notices

        anchors.fill: parent
        app: root.app
        ready: root.ready
        // Not over the shutter.
        lift: root.cameraOpen ? root.height / 3 : Theme.space4
    }
    FirstStartLoader {
        id: first

        anchors.fill: parent
        app: root.app
        onNewTreatment: root.newTreatment()
        onNewAppointment: root.newAppointment()
    }
    ReminderPermissionSheet {
        id: permissionSheet

        permission: root.app.reminderPermission
    }
    StartScreen {
        anchors.fill: parent
        visible: !root.ready
        app: root.app
    }
}
