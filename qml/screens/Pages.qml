import QtQuick
import Afterglow.Components
import Afterglow.Models

// Today, and above it the treatment form while it is open; before that, the journal being opened or why it can't be.
// A Loader of Qt 6.4 can't make a bound component, so what is inside refers to `root` unqualified.
FocusScope {
    id: root

    required property AppModel app
    readonly property bool ready: app.state === AppModel.Ready
    readonly property bool formOpen: form.active
    readonly property bool cameraOpen: camera.active
    property bool photosOpen: false
    readonly property bool photosCovered: photosOpen && photos.item !== null && (photos.item as PhotoPages).covered

    function openForm() { form.active = true }

    function editTreatment(id: string) {
        app.logTreatment.edit(id)
        openForm()
    }

    function closeForm() {
        form.active = false
        focusPage()
    }

    function openToday() {
        photosOpen = false
        closeForm()
    }

    function openPhotos() {
        form.active = false
        photosOpen = true
        focusPage()
    }

    function focusPage() { (photosOpen ? photos : today).forceActiveFocus() }

    function openCamera() { camera.active = true }

    function closeCamera() {
        camera.active = false
        focusPage()
    }

    focus: true

    Loader {
        id: today

        anchors.fill: parent
        active: root.ready
        visible: !root.formOpen && !root.cameraOpen && !root.photosOpen
        focus: !root.formOpen && !root.cameraOpen && !root.photosOpen
        // qmllint disable unqualified
        sourceComponent: TodayScreen {
            today: root.app.today
            reminderProblem: root.app.reminderProblem
            onNewTreatment: {
                root.app.logTreatment.startNew()
                root.openForm()
            }
            onNewAppointment: {
                root.app.logTreatment.startAppointment()
                root.openForm()
            }
            onEditTreatment: id => root.editTreatment(id)
            onConfirmTreatment: id => root.editTreatment(id)
        }
        // qmllint enable unqualified
    }
    Loader {
        id: photos

        anchors.fill: parent
        active: root.ready && root.photosOpen
        visible: !root.formOpen && !root.cameraOpen
        focus: root.photosOpen && !root.formOpen && !root.cameraOpen
        // qmllint disable unqualified
        sourceComponent: PhotoPages {
            app: root.app
            onTakePhotoClicked: root.openCamera()
            onNewTreatment: {
                root.app.logTreatment.startNew()
                root.openForm()
            }
        }
        // qmllint enable unqualified
    }
    Loader {
        id: form

        anchors.fill: parent
        active: false
        focus: root.formOpen
        // qmllint disable unqualified
        sourceComponent: LogTreatmentScreen {
            treatment: root.app.logTreatment
            onCancelled: root.closeForm()
        }
        // qmllint enable unqualified
        onLoaded: (item as Item).forceActiveFocus()

        NumberAnimation on opacity {
            running: form.active
            from: 0
            to: 1
            duration: Theme.appearDuration
            easing.type: Easing.OutCubic
        }
    }
    Loader {
        id: camera

        anchors.fill: parent
        active: false
        focus: root.cameraOpen
        // qmllint disable unqualified
        sourceComponent: CameraScreen {
            camera: root.app.camera
            onClosed: root.closeCamera()
            onPhotosWanted: {
                root.closeCamera()
                root.openPhotos()
            }
            onTreatmentWanted: {
                root.closeCamera()
                root.app.logTreatment.startNew()
                root.openForm()
            }
        }
        // qmllint enable unqualified
        onLoaded: (item as Item).forceActiveFocus()
    }
    Connections {
        target: root.app.camera

        function onSaved(words: string) { notice.show(words) }
    }
    Connections {
        target: root.app.logTreatment

        function onSaved(message: string) {
            root.closeForm()
            notice.show(message)
        }
        function onRemoved() {
            root.closeForm()
            notice.show(qsTr("Removed from your journal"))
        }
    }
    Connections {
        target: root.app.today

        // What can be undone has the place at the bottom.
        function onUndoTextChanged() { notice.hide() }
    }
    Toast {
        id: notice

        objectName: "notice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // Not over the shutter.
        anchors.bottomMargin: root.cameraOpen ? root.height / 3 : Theme.space4
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
    StartScreen {
        anchors.fill: parent
        visible: !root.ready
        app: root.app
    }
}
