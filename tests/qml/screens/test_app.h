#pragma once

#include "app/composition.h"
#include "tests/support/fake_camera.h"
#include "tests/support/fake_system.h"
#include "tests/support/temporary_folder.h"

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QUrl>

#include <memory>

/// The whole app on a folder of its own, at a time that the test sets, with its real window.
class TestApp : public QObject {
    Q_OBJECT

public:
    TestApp();
    ~TestApp() override;

    /// A new data folder and the app on it, not yet opened, at 10:00 on 20 November 2026 in Berlin. `introduced`: its first pages
    /// were seen. `phone`: the system has a share sheet and a photo picker.
    Q_INVOKABLE void start(bool introduced = true, bool phone = false);
    /// The app ends and starts anew on the same folder, not yet opened.
    Q_INVOKABLE void restart();
    /// Opens the journal, as main() does after the first frame.
    Q_INVOKABLE void open();
    /// As if a kill had come while everything was being erased; not yet opened.
    Q_INVOKABLE void beginErasing() const;
    /// Makes the window, as wide and high as asked, and waits for nothing.
    Q_INVOKABLE QQuickWindow *show(int width, int height);
    /// Draws the window once: whatever had to move has moved then.
    Q_INVOKABLE void layOut() const;
    /// Qt 6 runs, of this minor version or a newer one.
    Q_INVOKABLE [[nodiscard]] static bool qtIsAtLeast(int minor);
    /// All that the window with the focus has: of the app's, or of a dialog in a window of its own.
    Q_INVOKABLE [[nodiscard]] QQuickItem *front() const;
    /// The window goes, then the app, then the folder.
    Q_INVOKABLE void stop();

    /// The app's model, which the window is given.
    Q_INVOKABLE [[nodiscard]] QObject *model() const;

    /// `local` is the wall clock where the patient is: "2026-11-20T18:00". Fails the test where it isn't one.
    Q_INVOKABLE void setNow(const QString &local);
    Q_INVOKABLE void look(bool dark, double textScale, bool mirrored);
    /// Through the journal: performed, or to come where that is later than now. Gives its id.
    Q_INVOKABLE QString logTreatment(const QString &local, const QString &area = QStringLiteral("face"));
    /// The sessions of the journal: "2026-11-20T09:00 face 1500", in their order.
    Q_INVOKABLE [[nodiscard]] QStringList sessions() const;
    /// What stands in the member of the only session of the journal.
    Q_INVOKABLE [[nodiscard]] QString notes() const;

    /// Photos of drawn faces in the newest session, taken then, front, encrypted as the app does it.
    Q_INVOKABLE void addPhotos(const QStringList &taken) const;
    /// Rows of so many photos, front, spread over the sessions that there are: thumbnails, each sealed for its own, without files.
    Q_INVOKABLE void addManyPhotos(int count) const;
    /// The most memory that this process has had, in MB; 0 where a sanitizer has the most of it.
    Q_INVOKABLE [[nodiscard]] static int peakMemory();
    /// How many photos the journal has.
    Q_INVOKABLE [[nodiscard]] int photoCount() const;
    /// As if the secret store had lost the key.
    Q_INVOKABLE void loseKey() const;
    /// Takes away the file of a photo that the journal has. False where that failed.
    Q_INVOKABLE [[nodiscard]] bool losePhotoFile(const QString &photo) const;
    /// A picture and a text, to be imported.
    Q_INVOKABLE [[nodiscard]] QList<QUrl> pictureFiles() const;

    /// On a phone: the name of the file or the text that the open share sheet has; empty where none is open. What lies where
    /// the sheet may take it from.
    Q_INVOKABLE [[nodiscard]] QString shared() const;
    Q_INVOKABLE [[nodiscard]] QStringList sharedFiles() const;
    Q_INVOKABLE void closeShareSheet(bool taken = true) const;
    /// The photo picker is open; the patient picks pictureFiles(); nothing; or it fails.
    Q_INVOKABLE [[nodiscard]] bool isPicking() const;
    Q_INVOKABLE void pickPictures() const;
    Q_INVOKABLE void pickNothing() const;
    Q_INVOKABLE void failPicker() const;
    /// Whether the window is kept out of screenshots now.
    Q_INVOKABLE [[nodiscard]] bool isCovered() const;

    /// The system's answer to whether the app may use the camera: "notAsked", "granted", "refused".
    Q_INVOKABLE void allowCamera(const QString &answer) const;
    Q_INVOKABLE void unplugCameras() const;
    /// The running camera gives a frame; of which this is found; a picture that it was asked for; or up.
    Q_INVOKABLE void giveFrame() const;
    Q_INVOKABLE void examine(bool lit, bool sharp, bool placed) const;
    /// All is well, and stays so for a while.
    Q_INVOKABLE void holdStill() const;
    Q_INVOKABLE void givePicture() const;
    Q_INVOKABLE void failCamera() const;
    Q_INVOKABLE [[nodiscard]] bool cameraRuns() const;
    Q_INVOKABLE [[nodiscard]] int captures() const;
    Q_INVOKABLE [[nodiscard]] int settingsOpened() const;

    /// The system wants to be asked before notifications are shown; how often it was.
    Q_INVOKABLE void wantPermission() const;
    Q_INVOKABLE [[nodiscard]] int permissionAsked() const;
    /// On a phone: whether it lets the app alert to the minute, doesn't hold it back to save the battery, and doesn't stop it where it
    /// isn't opened; it notices at once.
    Q_INVOKABLE void setConditions(bool onTime, bool awake, bool kept, bool quiet = false) const;
    /// On a phone: the system's settings let the app show notifications, or don't.
    Q_INVOKABLE void allowNotifications(bool allowed) const;
    /// On a phone: the pages of the system's settings that were opened, in their order.
    Q_INVOKABLE [[nodiscard]] QStringList openedSettings() const;
    /// On a phone: when the test of the notifications comes, on the patient's wall clock; it has come, or the system showed nothing;
    /// or it can't be armed from now on.
    Q_INVOKABLE [[nodiscard]] QString armedTest() const;
    Q_INVOKABLE void endTest(bool shown) const;
    Q_INVOKABLE void failTest() const;
    /// On a phone: how many reminders the system has.
    Q_INVOKABLE [[nodiscard]] int armedReminders() const;
    /// The numbers that were given to the telephone.
    Q_INVOKABLE [[nodiscard]] QStringList dialled() const { return m_dialled; }
    /// So much of the window is covered by the on-screen keyboard; 0: it is closed.
    Q_INVOKABLE void openKeyboard(int height) const;
    /// What bars or a camera's cutout take of each side.
    Q_INVOKABLE void cover(double left, double top, double right, double bottom) const;
    /// What lies in the data folder, by name.
    Q_INVOKABLE [[nodiscard]] QStringList files() const;

    /// A file in the journal's place that is no database; a folder there, which no program can open as one; and neither.
    Q_INVOKABLE void spoilJournal() const;
    Q_INVOKABLE void blockJournal() const;
    /// From now on nothing of this table of the journal can be read or written.
    Q_INVOKABLE void spoilTable(const QString &table) const;
    Q_INVOKABLE void unblockJournal() const;

    /// What a screen reader finds in `window`, each as "Button: Save and plan aftercare"; only what can be pressed or
    /// focused.
    Q_INVOKABLE [[nodiscard]] QStringList controls(QQuickWindow *window) const;
    /// Everything that it reads in `window`, in that order: "RadioButton: Dark, checked", "EditableText: Name, Praxis".
    Q_INVOKABLE [[nodiscard]] QStringList readAloud(QQuickWindow *window) const;
    /// What of the controls has no name, or a role that says nothing: "Button: (no name) at save".
    Q_INVOKABLE [[nodiscard]] QStringList accessibilityProblems(QQuickWindow *window) const;

public slots:
    void dial(const QUrl &number) { m_dialled.append(number.path()); }

private:
    void compose();
    /// Waits until it is open.
    [[nodiscard]] const afterglow::vault::Vault &vault() const;

    std::unique_ptr<afterglow::test::TemporaryFolder> m_folder;
    afterglow::test::FakeSystem m_system; // of m_composition
    std::unique_ptr<afterglow::app::Composition> m_composition;
    afterglow::test::FakeCamera *m_camera = nullptr;         // m_composition's
    afterglow::test::FakePermission *m_permission = nullptr; // m_composition's
    bool m_phone = false;
    QStringList m_dialled;
    std::unique_ptr<QQuickWindow> m_window;
};
