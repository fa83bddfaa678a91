pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Afterglow.Components
import Afterglow.Models

// Relative redness: what it is and is not, the marks, the line and each of its numbers.
FocusScope {
    id: root

    required property RednessModel redness
    property bool marking: false

    signal closed()

    function leave() {
        if (marking && redness.on)
            marking = false
        else
            closed()
    }

    function mark() {
        redness.beginMarks()
        marking = true
    }

    objectName: "rednessScreen"
    Keys.onEscapePressed: leave()
    Keys.onBackPressed: leave()

    TopBar {
        id: header

        objectName: "rednessHeader"
        anchors.top: parent.top
        anchors.topMargin: Theme.safeTop + Theme.space1
        anchors.left: parent.left
        anchors.leftMargin: Theme.pageMargin + Theme.safeLeft
        anchors.right: parent.right
        anchors.rightMargin: Theme.pageMargin + Theme.safeRight
        title: qsTr("Relative redness")
        onLeadingClicked: root.leave()
    }
    RednessMarks {
        id: marks

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.marking
        redness: root.redness
        onKept: root.marking = false
    }
    PageScroll {
        id: page

        objectName: "rednessPage"
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !root.marking
        focus: true
        safeAreaTop: false
        safeAreaBottom: true

        ErrorBanner {
            objectName: "rednessError"
            Layout.fillWidth: true
            title: root.redness.error
            page: page
            retryText: ""
        }
        ColumnLayout {
            objectName: "rednessOptIn"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: !root.redness.on
            spacing: Theme.space4

            Card {
                Layout.fillWidth: true

                AppText {
                    Layout.fillWidth: true
                    role: AppText.Subheading
                    text: qsTr("How red, compared with your own skin")
                }
                AppText {
                    Layout.fillWidth: true
                    paragraph: true
                    text: qsTr("You set two marks once: one on treated skin, one on skin that was not treated. In every photo of this pose "
                               + "the app then measures how much redder the one is than the other. Both come from the same photo, so the "
                               + "light counts less.")
                }
                AppText {
                    Layout.fillWidth: true
                    paragraph: true
                    text: qsTr("Only photos of one camera, in good light and from the same place get a number. The others stay a gap, with "
                               + "the reason.")
                }
                Divider { Layout.fillWidth: true }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space3

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: "info"
                        color: Theme.primary
                        size: 22 * Theme.iconScale
                    }
                    AppText {
                        Layout.fillWidth: true
                        font.weight: Theme.semiBold
                        text: qsTr("It is a colour difference, not a diagnosis. On darker skin redness shows less in a photo. "
                                   + "If something worries you, contact your clinic.")
                    }
                }
            }
            PrimaryButton {
                objectName: "startRedness"
                Layout.fillWidth: true
                enabled: root.redness.possible
                text: qsTr("Set the marks")
                onClicked: root.mark()
            }
        }
        SegmentedControl {
            id: sessions

            objectName: "rednessSessions"
            Layout.fillWidth: true
            visible: root.redness.on && root.redness.sessions.length > 1
            name: qsTr("Session")
            options: root.redness.sessions
            onActivated: index => root.redness.session = index

            Binding { target: sessions; property: "currentIndex"; value: root.redness.session }
        }
        RednessNumbers {
            Layout.fillWidth: true
            visible: root.redness.on
            redness: root.redness
        }
        SecondaryButton {
            objectName: "changeMarks"
            Layout.fillWidth: true
            visible: root.redness.on
            text: qsTr("Change the marks")
            onClicked: root.mark()
        }
        TextButton {
            objectName: "switchOffRedness"
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: root.redness.on
            text: qsTr("Switch it off")
            onClicked: root.redness.switchOff()
        }
    }
}
