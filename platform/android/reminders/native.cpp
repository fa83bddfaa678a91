// The library that ReminderReceiver loads: what the Java class Native declares.
#include "core/files/file_system.h"
#include "core/journal/journal.h"
#include "core/plan/built_in_texts.h"
#include "core/reminders/reminder_service.h"
#include "core/store/database.h"
#include "platform/android/reminders/java_notification_center.h"
#include "platform/android/reminders/java_zones.h"
#include "platform/android/reminders/outcome.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <system_error>

namespace afterglow::android {
namespace {

using namespace std::chrono_literals;
using reminders::Answer;
using reminders::ReminderService;

constexpr const char *kNativeClass = "app/afterglow/reminders/Native";
constexpr const char *kZoneTableClass = "app/afterglow/reminders/ZoneTable";

jclass zoneTable = nullptr; ///< a global reference, for as long as the process lives

/// The system as Java has found it.
struct Circumstances {
    std::filesystem::path dataFolder;
    time::Instant now;
    std::string zone;
    std::string language;
};

/// Where the patient is, or the home zone that she keeps when travelling, if the system knows it.
Result<time::Zone> patientZone(const journal::Journal &journal, const time::ZoneSource &zones,
                               const std::string &system)
{
    const auto preferences = journal.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    if (preferences->homeZone) {
        if (auto home = zones.zone(*preferences->homeZone))
            return home;
    }
    return zones.zone(system);
}

/// What is to be done with a service whose journal is open.
using Task = std::function<Status(ReminderService &, const time::Zone &)>;

Status perform(const Circumstances &system, JavaNotificationCenter &center, const time::ZoneSource &zones,
               const Task &task)
{
    const std::filesystem::path file = system.dataFolder / journal::kFileName;
    std::error_code error;
    const bool isThere = std::filesystem::exists(file, error)
        && !std::filesystem::exists(system.dataFolder / journal::kErasingFileName, error);
    if (error)
        return tl::unexpected(files::systemError(error.value(), file));
    if (!isThere) // and none is made here
        return center.arm(std::nullopt);

    const auto database = store::Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    journal::Journal journal(**database, zones, plan::builtInTexts());
    const auto zone = patientZone(journal, zones, system.zone);
    if (!zone)
        return tl::unexpected(zone.error());
    ReminderService service(journal, center);
    service.setLanguage(system.language);
    Status late;
    service.onFailure([&late](const Error &error) {
        if (late)
            late = tl::unexpected(error);
    });
    const Status status = task(service, *zone);
    return status ? late : status;
}

/// The alarm that has brought us here won't come again: one that does, where trying again may help.
void tryAgain(const Status &status, JavaNotificationCenter &center, time::Instant now)
{
    std::chrono::seconds pause{};
    switch (outcomeOf(status)) {
    case Outcome::Busy:
        pause = 1min;
        break;
    case Outcome::Failed:
    case Outcome::Unavailable:
        pause = 1h;
        break;
    case Outcome::Ok:
    case Outcome::Denied:     // the patient's next step plans anew
    case Outcome::Unreadable: // so does the app, where it can read it
    case Outcome::NotOurs:
        return;
    }
    if (!center.armed() || *center.armed() > now + pause)
        (void)center.arm(now + pause);
}

Circumstances circumstances(JNIEnv *env, jstring dataFolder, jlong nowMillis, jstring zone, jstring language)
{
    const time::Instant now{std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds{nowMillis})};
    return {fromJava(env, dataFolder), now, fromJava(env, zone), fromJava(env, language)};
}

jint wake(JNIEnv *env, jclass /*type*/, jobject port, jstring dataFolder, jlong nowMillis, jstring zone,
          jstring language)
{
    try {
        const Circumstances system = circumstances(env, dataFolder, nowMillis, zone, language);
        JavaNotificationCenter center(env, port);
        const Status status = perform(system, center, JavaZones(env, zoneTable),
                                      [&system](ReminderService &service, const time::Zone &patient) {
                                          return service.replan(system.now, patient);
                                      });
        tryAgain(status, center, system.now);
        return static_cast<jint>(outcomeOf(status));
    } catch (...) { // no memory
        return static_cast<jint>(Outcome::Failed);
    }
}

jint answer(JNIEnv *env, jclass /*type*/, jobject port, jstring dataFolder, jlong nowMillis, jstring zone,
            jstring language, jint handle, jint given)
{
    // In the order of Native.java.
    constexpr std::array kAnswers{Answer::Done, Answer::Snooze, Answer::Skip, Answer::Dismissed};
    if (given < 0 || given >= static_cast<jint>(kAnswers.size()))
        return static_cast<jint>(Outcome::Failed);
    try {
        const Circumstances system = circumstances(env, dataFolder, nowMillis, zone, language);
        JavaNotificationCenter center(env, port);
        bool ours = false;
        const Status status = perform(system, center, JavaZones(env, zoneTable),
                                      [&](ReminderService &service, const time::Zone &patient) -> Status {
                                          const auto answered = service.answer(
                                              static_cast<reminders::Handle>(handle),
                                              kAnswers[static_cast<std::size_t>(given)], system.now, patient);
                                          if (!answered)
                                              return tl::unexpected(answered.error());
                                          ours = !answered->empty();
                                          return {};
                                      });
        if (status && !ours)
            return static_cast<jint>(Outcome::NotOurs);
        if (outcomeOf(status) != Outcome::Busy) // then Java brings the answer itself again
            tryAgain(status, center, system.now);
        return static_cast<jint>(outcomeOf(status));
    } catch (...) {
        return static_cast<jint>(Outcome::Failed);
    }
}

constexpr const char *kWakeSignature =
    "(Lapp/afterglow/reminders/NotificationPort;Ljava/lang/String;JLjava/lang/String;Ljava/lang/String;)I";
constexpr const char *kAnswerSignature =
    "(Lapp/afterglow/reminders/NotificationPort;Ljava/lang/String;JLjava/lang/String;Ljava/lang/String;II)I";

const std::array kNatives{
    JNINativeMethod{"wake", kWakeSignature, reinterpret_cast<void *>(wake)},
    JNINativeMethod{"answer", kAnswerSignature, reinterpret_cast<void *>(answer)},
};

} // namespace
} // namespace afterglow::android

// NOLINTNEXTLINE(readability-identifier-naming): the VM looks for this name
extern "C" JNIEXPORT jint JNI_OnLoad(JavaVM *vm, void * /*reserved*/)
{
    using namespace afterglow::android;

    void *found = nullptr;
    if (vm->GetEnv(&found, JNI_VERSION_1_6) != JNI_OK)
        return JNI_ERR;
    auto *env = static_cast<JNIEnv *>(found);
    jclass type = env->FindClass(kNativeClass);
    if (!type || env->RegisterNatives(type, kNatives.data(), static_cast<jint>(kNatives.size())) != JNI_OK)
        return JNI_ERR; // with the exception that names what is wrong
    jclass table = env->FindClass(kZoneTableClass);
    if (!table)
        return JNI_ERR;
    zoneTable = static_cast<jclass>(env->NewGlobalRef(table));
    return JNI_VERSION_1_6;
}
