// The one place where the app's objects are made and wired.
#pragma once

#include "app/app_clock.h"
#include "app/appearance.h"
#include "app/erasure.h"
#include "app/inbox.h"
#include "app/media/camera_stored_album.h"
#include "app/outbox.h"
#include "app/patient_zone.h"
#include "app/photo_journal.h"
#include "app/screens/app_model.h"
#include "app/screens/camera_model.h"
#include "app/screens/screens.h"
#include "app/settings.h"
#include "app/time_zones.h"
#include "core/journal/journal.h"
#include "core/store/database.h"
#include "core/vault/secret_store.h"
#include "platform/exchange.h"
#include "platform/platform.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>

namespace afterglow::app {

/// What stands in for the system's camera in a test; null: the system's.
struct CameraAccess {
    std::unique_ptr<Camera> camera;
    std::unique_ptr<CameraPermission> permission;
};

/// What else of the system a test stands in for; null for the first two: the system's own.
struct SystemAccess {
    std::shared_ptr<vault::SecretStore> secrets;
    std::unique_ptr<platform::NotificationPermission> notificationPermission;
    std::unique_ptr<platform::LanguageChoice> language = platform::createLanguageChoice();
    std::unique_ptr<platform::ShareSheet> shareSheet = platform::createShareSheet();
    std::unique_ptr<platform::PhotoPicker> photoPicker = platform::createPhotoPicker();
    std::unique_ptr<platform::ScreenCover> screenCover = platform::createScreenCover();
    /// Asked for each journal that is opened.
    std::function<std::unique_ptr<platform::Notifications>(const time::Clock &, const std::filesystem::path &,
                                                           const QString &language)>
        notifications = platform::createNotifications;
};

/// Everything that runs behind the window. Lives on the main thread.
///
/// The journal is opened by open(), which the event loop should call after the first frame. Where it fails, model() says
/// why, and asks open() again where that may help. It is closed and opened again when the patient looks around in the example,
/// ends that, or erases everything: docs/app.md.
class Composition final : public QObject {
    Q_OBJECT

public:
    /// `dataFolder` exists.
    explicit Composition(std::filesystem::path dataFolder, CameraAccess camera = {}, SystemAccess system = {});
    ~Composition() override;
    Q_DISABLE_COPY_MOVE(Composition)

    [[nodiscard]] AppModel &model() { return m_model; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] AppClock &clock() { return m_clock; }
    [[nodiscard]] PatientZone &zone() { return m_zone; }
    /// Null until the journal is open.
    [[nodiscard]] journal::Journal *journal() { return m_journal.get(); }
    /// Null until the journal is open.
    [[nodiscard]] PhotoJournal *photos() { return m_photos.get(); }
    /// What the window's image provider asks.
    [[nodiscard]] const std::shared_ptr<media::PhotoLoader> &photoLoader() const { return m_photoLoader; }

    void open();
    /// Everything behind the window is made anew, in a turn of the event loop of its own: the words of another language.
    void reopen();

    /// Whether any reminder is still to come that this system brings only while the app runs: it then stays in the background when
    /// its window closes.
    [[nodiscard]] bool hasReminders() const;

signals:
    /// A notification was tapped: the window is wanted. `activationToken` may be empty.
    void raiseRequested(const QString &activationToken);
    /// What the window shows has to be asked for anew. The models are made anew by themselves.
    void languageChanged();

private:
    /// The screens go, then the journal with all that works on it, then `next`.
    void closeAnd(std::function<void()> next);
    void close();
    [[nodiscard]] std::filesystem::path journalFolder() const;
    [[nodiscard]] Status makeExample(vault::SecretStore &secrets);
    void lookAround();
    void endExample();
    void erase();
    void goOnErasing();
    void withdrawReminders();
    void wire();
    void followSettings();
    /// The tag of one of languages(), or empty: what the system and the app's settings agree on.
    [[nodiscard]] QString agreedLanguage();
    void followSystemLanguage();
    void changeLanguage();
    void showPhotosOn(TimelineModel &timeline);
    void makeCamera(const ModelContext &context);
    void planSoon();
    void replan();
    void followZone();
    void answer(reminders::Handle handle, reminders::Answer answer, const QString &activationToken);
    void showReminderProblem(const std::optional<Error> &error);

    std::filesystem::path m_dataFolder;
    QtZoneSource m_zones;
    PatientZone m_zone{m_zones};
    AppClock m_clock;
    Appearance m_appearance;
    Settings m_settings{m_dataFolder};
    std::unique_ptr<platform::NotificationPermission> m_notificationPermission;
    std::shared_ptr<vault::SecretStore> m_secrets;
    decltype(SystemAccess::notifications) m_createNotifications;
    Outbox m_outbox;
    Inbox m_inbox;
    std::unique_ptr<platform::ScreenCover> m_screenCover;
    ReminderPermissionModel m_reminderPermission;
    EraseModel m_eraseModel;
    std::unique_ptr<platform::LanguageChoice> m_languageChoice;
    QString m_language; ///< chosen; empty: as the system says
    AppModel m_model{m_appearance, m_settings, m_reminderPermission, m_eraseModel};

    std::shared_ptr<media::PhotoLoader> m_photoLoader;
    bool m_example = false; ///< the journal that is open is the invented one

    // In the order in which they are made; they go in the reverse.
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<platform::Notifications> m_notifications;
    std::unique_ptr<platform::SystemTime> m_systemTime;
    std::unique_ptr<reminders::ReminderService> m_reminders;
    std::unique_ptr<TodayModel> m_today;
    std::unique_ptr<LogTreatmentModel> m_logTreatment;
    std::unique_ptr<PhotoJournal> m_photos;
    std::unique_ptr<Camera> m_camera;
    std::unique_ptr<CameraPermission> m_cameraPermission;
    std::unique_ptr<StoredAlbum> m_cameraAlbum;
    std::unique_ptr<CameraModel> m_cameraModel;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<QFileSystemWatcher> m_files;
    std::unique_ptr<QObject> m_wiring; ///< what is connected for its sake ends with the journal
    QTimer m_filesChanged;             ///< a burst of writes by another process is one change
    QTimer m_retry;
    QTimer m_replan; ///< the changes of one turn of the event loop are planned once
    journal::Subscription m_journalChanges;
    PhotoWorker m_worker; ///< erases
};

} // namespace afterglow::app
