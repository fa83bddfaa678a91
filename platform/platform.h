// What the app gets from the system that it runs on: the one header of the platform that the app includes.
#pragma once

#include "core/reminders/notification_center.h"
#include "core/reminders/reminder_service.h"
#include "core/time/clock.h"
#include "platform/data_folder.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace afterglow::platform {

/// What has to hold on this system for reminders to come. What the system doesn't have is none.
struct ReminderConditions {
    bool whileRunningOnly = false;      ///< they come only while the app runs, with or without a window
    bool quiet = false;                 ///< the system shows no banner and plays no sound, until the patient allows it
    std::optional<bool> startsByItself; ///< whether the system starts the app, so that it runs
    std::optional<bool> exactAlarms;    ///< whether the app may alert to the minute
    std::optional<bool> savesBattery;   ///< whether the system may hold the app back to save the battery
    std::optional<bool> hibernates;     ///< whether the system may stop the app where it isn't opened for months
};

/// Pages of the system's settings that say whether reminders come.
enum class SystemSetting { Notifications, ExactAlarms, Battery, UnusedApps };

/// The system's notifications, with what they have to say. Lives on the main thread.
class Notifications : public QObject, public reminders::NotificationCenter {
    Q_OBJECT

public:
    /// Why notifications can't be shown now, for a screen to say; none while all is well. Kind Unavailable or Denied.
    [[nodiscard]] virtual std::optional<Error> problem() const = 0;
    /// Read anew at each call.
    [[nodiscard]] virtual ReminderConditions conditions() const = 0;
    /// Whether there is a way from here to the system's settings.
    [[nodiscard]] virtual bool canOpenSettings() const { return false; }
    /// Shows that page, or the one that is nearest to it. For Notifications, where the system asks the patient herself, she is
    /// asked instead.
    virtual void openSettings(SystemSetting /*setting*/) { }

    /// Alerts once at `at`, on the way that reminders go: armed with the system, shown when that wakes the app. In place of a
    /// test that is still to come. Nothing remembers it, and what the patient does with it is no answer to any notice of
    /// ours. tested() follows, once. Kind Io where it can't be armed; then it doesn't.
    virtual Status armTest(time::Instant at) = 0;

public slots:
    /// The app's own clock has jumped against the system's: the alarm is set anew.
    virtual void clockJumped() = 0;

signals:
    /// The armed instant has come, or what shows notifications has appeared or was restarted: replan() now.
    void planAnew();
    /// Hand it to ReminderService::answer(), which says whether the notice is ours (other apps' are heard as well); only
    /// then open the app for Opened. `activationToken` lets a window raise itself on Wayland and may be empty.
    void answered(afterglow::reminders::Handle handle, afterglow::reminders::Answer answer,
                  const QString &activationToken);
    void problemChanged();
    /// The armed test was handed to what shows notifications, or why it couldn't be.
    void tested(const std::optional<afterglow::Error> &problem);
};

/// Port: may the app show notifications at all? Lives on the main thread.
class NotificationPermission {
public:
    enum class State {
        NotNeeded, ///< nobody is asked on this system
        NotAsked,  ///< the system will ask the patient
        Granted,
        Refused ///< only the system's settings can change it
    };

    NotificationPermission() = default;
    NotificationPermission(const NotificationPermission &) = delete;
    NotificationPermission &operator=(const NotificationPermission &) = delete;
    virtual ~NotificationPermission() = default;

    [[nodiscard]] virtual State state() const = 0;
    /// Lets the system ask. `answered` is called later on the main thread, if `context` is still there then.
    virtual void ask(QObject *context, std::function<void(State)> answered) = 0;
};

/// The language of the app, where the system has a say in it, or speaks for the app while that doesn't run. Elsewhere this one
/// does nothing. A language is a BCP 47 tag; empty: the system's.
class LanguageChoice : public QObject {
    Q_OBJECT

public:
    /// The one that holds: `chosen`, which was chosen in the app, unless another was chosen in the system's settings since.
    [[nodiscard]] virtual QString agree(const QString &chosen) { return chosen; }
    /// It was chosen in the app.
    virtual void choose(const QString & /*tag*/) { }

signals:
    /// Another may hold now: agree().
    void changed();
};

/// Notices that the system's clock or zone was changed, or that the machine slept.
class SystemTime : public QObject {
    Q_OBJECT

signals:
    /// The clock was set, or the machine woke up: replan() now.
    void clockChanged();
    /// The machine is in another zone: ask for it anew, then replan().
    void zoneChanged();
};

/// The one running app of a data folder. Only the first holds this object; it keeps the place as long as it lives.
class Instance : public QObject {
    Q_OBJECT

signals:
    /// Somebody started the app a second time: raise the window. `activationToken` may be empty.
    void activated(const QString &activationToken);
    /// Somebody asked the app to end: quitInstance().
    void quitRequested();
};

/// The patient's name for the app; also the name of the desktop file and of the icon.
[[nodiscard]] QString applicationId();

/// `clock` is the app's and outlives the result. What has to be remembered between two starts is kept in `dataFolder`,
/// which exists. Notices speak `language`, a tag of the app's languages; empty: as the system does.
[[nodiscard]] std::unique_ptr<Notifications>
createNotifications(const time::Clock &clock, const std::filesystem::path &dataFolder, const QString &language = {});
[[nodiscard]] std::unique_ptr<LanguageChoice> createLanguageChoice();
[[nodiscard]] std::unique_ptr<SystemTime> createSystemTime();
[[nodiscard]] std::unique_ptr<NotificationPermission> createNotificationPermission();

/// Leaves the app for the system's page about it, where the patient allows what she has refused. False where there is no way
/// to it. Main thread.
[[nodiscard]] bool openAppSettings();

/// Claims `dataFolder`. Null where another process holds it, which has then been raised if `raiseOther` says so (not for
/// `--background`): exit with status 0. Kind Unavailable where this session has no bus to claim it on: the app may run all the same. Kind Busy where the other
/// one doesn't answer.
[[nodiscard]] Result<std::unique_ptr<Instance>> claimInstance(const std::filesystem::path &dataFolder, bool raiseOther);

/// Asks the app that holds `dataFolder` to end. That there is none is no error. Kind Unavailable without a bus, Busy where
/// it doesn't answer.
[[nodiscard]] Status quitInstance(const std::filesystem::path &dataFolder);

} // namespace afterglow::platform
