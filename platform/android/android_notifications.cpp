#include "platform/android/android_notifications.h"

#include "platform/android/java_events.h"
#include "platform/android/java_methods.h"

#include <QJniEnvironment>
#include <QMetaObject>

#include <chrono>
#include <utility>

namespace afterglow::platform {

using android::JavaEvents;
namespace java = android::java;

namespace {

constexpr const char *kPort = "app/afterglow/reminders/NotificationPort";

Error missing()
{
    return {Error::Kind::Unavailable, kPort, "the app was built without its reminders"};
}

} // namespace

AndroidNotifications::AndroidNotifications(const time::Clock &clock)
    : m_clock(clock),
      m_port(kPort, "(Landroid/content/Context;)V", android::context().object())
{
    if (m_port.isValid())
        m_center =
            std::make_unique<android::JavaNotificationCenter>(QJniEnvironment().jniEnv(), m_port.object<jobject>());
    readProblem();
    const JavaEvents &events = JavaEvents::instance();
    connect(&events, &JavaEvents::active, this, &AndroidNotifications::onActive);
    connect(&events, &JavaEvents::noticeOpened, this, &AndroidNotifications::onNoticeOpened);
    connect(&events, &JavaEvents::tested, this, [this](bool shown) {
        readProblem();
        const Error refused{Error::Kind::Denied, {}, "notifications are switched off in the system's settings"};
        emit tested(shown ? std::nullopt : std::optional(refused));
    });
    // The tap that has started the app; its signal is heard from the next turn of the event loop on.
    QMetaObject::invokeMethod(this, &AndroidNotifications::onNoticeOpened, Qt::QueuedConnection);
}

int AndroidNotifications::capacity() const
{
    return m_center ? m_center->capacity() : 1;
}

bool AndroidNotifications::mayShow(const reminders::Shown &shown) const
{
    return m_center && m_center->mayShow(shown);
}

Status AndroidNotifications::sync(const reminders::Schedule &schedule)
{
    return m_center ? m_center->sync(schedule) : tl::unexpected(missing());
}

void AndroidNotifications::show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown)
{
    if (m_center)
        m_center->show(notice, replaces, std::move(whenShown));
    else
        whenShown(tl::unexpected(missing()));
}

void AndroidNotifications::withdraw(const reminders::Shown &shown)
{
    if (m_center)
        m_center->withdraw(shown);
}

ReminderConditions AndroidNotifications::conditions() const
{
    const QJniObject context = android::context();
    ReminderConditions conditions;
    conditions.exactAlarms = android::call<jboolean>(java::kHasExactAlarms, context.object()) != 0;
    conditions.savesBattery = android::call<jboolean>(java::kSavesBattery, context.object()) != 0;
    if (const jint hibernates = android::call<jint>(java::kHibernates, context.object()); hibernates != 2)
        conditions.hibernates = hibernates == 1;
    return conditions;
}

Status AndroidNotifications::armTest(time::Instant at)
{
    if (!m_center)
        return tl::unexpected(missing());
    using std::chrono::system_clock;
    const auto ahead = m_clock.now() - std::chrono::floor<std::chrono::seconds>(system_clock::now());
    const std::chrono::milliseconds millis = (at - ahead).time_since_epoch();
    m_port.callMethod<void>("armTest", "(J)V", static_cast<jlong>(millis.count()));
    return {};
}

void AndroidNotifications::openSettings(SystemSetting setting)
{
    android::call<jboolean>(java::kOpenSettings, static_cast<jint>(setting));
}

void AndroidNotifications::clockJumped()
{
    emit planAnew();
}

void AndroidNotifications::onActive()
{
    readProblem();
    emit planAnew();
}

void AndroidNotifications::onNoticeOpened()
{
    const auto handle = static_cast<reminders::Handle>(android::call<jint>(java::kTakeOpenedNotice));
    if (handle != 0)
        emit answered(handle, reminders::Answer::Opened, {});
}

void AndroidNotifications::readProblem()
{
    std::optional<Error> problem;
    if (!m_center)
        problem = missing();
    else if (android::call<jboolean>(java::kShowsNotifications, android::context().object()) == 0)
        problem = Error{Error::Kind::Denied, {}, "notifications are switched off in the system's settings"};
    if (problem == m_problem)
        return;
    m_problem = std::move(problem);
    emit problemChanged();
}

} // namespace afterglow::platform
