#include "platform/android/reminders/java_notification_center.h"

#include "core/reminders/decide.h"
#include "platform/android/reminders/outcome.h"

#include <algorithm>

namespace afterglow::android {
namespace {

using reminders::Category;

// NotificationPort.java has the same numbers.
static_assert(static_cast<int>(Category::Care) == 0 && static_cast<int>(Category::CheckIn) == 1
              && static_cast<int>(Category::Photo) == 2 && static_cast<int>(Category::Appointment) == 3
              && static_cast<int>(Category::Update) == 4);

/// How many notices ahead the engine lists. The system takes 500 alarms; one is armed.
constexpr int kCapacity = 64;

constexpr reminders::Handle kMissed = 1;

jlong millis(std::optional<time::Instant> instant)
{
    return instant ? std::chrono::milliseconds(instant->time_since_epoch()).count() : 0;
}

} // namespace

reminders::Handle handleOf(const reminders::Notice &notice)
{
    if (notice.id == "missed")
        return kMissed;
    const auto seconds = static_cast<reminders::Handle>(notice.at.time_since_epoch().count());
    return std::max(seconds, kMissed + 1); // once in 136 years
}

JavaNotificationCenter::JavaNotificationCenter(JNIEnv *env, jobject port) : m_port(env->NewGlobalRef(port))
{
    env->GetJavaVM(&m_vm);
    const LocalFrame frame(env, 1);
    jclass type = env->GetObjectClass(port);
    for (std::size_t i = 0; i < kPortMethods.size(); ++i) {
        m_methods[i] = env->GetMethodID(type, kPortMethods[i].name, kPortMethods[i].signature);
        if (!javaStatus(env, kPortMethods[i].name))
            m_methods[i] = nullptr;
    }
}

JavaNotificationCenter::~JavaNotificationCenter()
{
    env()->DeleteGlobalRef(m_port);
}

JNIEnv *JavaNotificationCenter::env() const
{
    void *env = nullptr;
    m_vm->GetEnv(&env, JNI_VERSION_1_6);
    return static_cast<JNIEnv *>(env);
}

int JavaNotificationCenter::capacity() const
{
    return kCapacity;
}

bool JavaNotificationCenter::mayShow(const reminders::Shown &shown) const
{
    const LocalFrame frame(env(), 1);
    if (!m_methods[IsShown])
        return true;
    const bool isShown = env()->CallBooleanMethod(m_port, m_methods[IsShown], toJava(env(), shown.notice),
                                                  static_cast<jint>(shown.handle))
        == JNI_TRUE;
    return !javaStatus(env(), "isShown") || isShown; // unknown: it may be
}

Status JavaNotificationCenter::sync(const reminders::Schedule &schedule)
{
    return arm(schedule.wake);
}

Status JavaNotificationCenter::arm(std::optional<time::Instant> at)
{
    if (!m_methods[Arm])
        return failure(Error::Kind::Io, "arm", "NotificationPort lacks a method");
    env()->CallVoidMethod(m_port, m_methods[Arm], millis(at));
    Status status = javaStatus(env(), "arm");
    m_armed = status ? at : std::nullopt;
    return status;
}

// What `replaces` names has the same id, and so the same place.
void JavaNotificationCenter::show(const reminders::Notice &notice, reminders::Handle /*replaces*/, WhenShown whenShown)
{
    whenShown(post(notice));
}

Result<reminders::Handle> JavaNotificationCenter::post(const reminders::Notice &notice)
{
    if (!m_methods[Show])
        return failure(Error::Kind::Io, "show", "NotificationPort lacks a method");
    const auto count = static_cast<jsize>(notice.items.size());
    const LocalFrame frame(env(), count + 4);
    jclass string = env()->FindClass("java/lang/String");
    jobjectArray titles = env()->NewObjectArray(count, string, nullptr);
    jintArray categories = env()->NewIntArray(count);
    for (jsize i = 0; titles && categories && i < count; ++i) {
        const reminders::NoticeItem &item = notice.items[static_cast<std::size_t>(i)];
        const auto category = static_cast<jint>(reminders::categoryOf(item.kind));
        env()->SetObjectArrayElement(titles, i, toJava(env(), item.title));
        env()->SetIntArrayRegion(categories, i, 1, &category);
    }
    jstring tag = toJava(env(), notice.id);
    if (const Status ready = javaStatus(env(), "show"); !ready)
        return tl::unexpected(ready.error());

    const reminders::Handle handle = handleOf(notice);
    const jint outcome = env()->CallIntMethod(m_port, m_methods[Show], tag, static_cast<jint>(handle), categories,
                                              titles, millis(notice.at), millis(notice.expires));
    if (const Status shown = javaStatus(env(), "show"); !shown)
        return tl::unexpected(shown.error());
    if (outcome == static_cast<jint>(Outcome::Ok))
        return handle;
    if (outcome == static_cast<jint>(Outcome::Denied))
        return failure(Error::Kind::Denied, "show", "the patient has forbidden notifications");
    return failure(Error::Kind::Unavailable, "show", "nothing shows notifications");
}

void JavaNotificationCenter::withdraw(const reminders::Shown &shown)
{
    if (!m_methods[Withdraw])
        return;
    const LocalFrame frame(env(), 1);
    env()->CallVoidMethod(m_port, m_methods[Withdraw], toJava(env(), shown.notice), static_cast<jint>(shown.handle));
    (void)javaStatus(env(), "withdraw"); // what stays is neutral, and goes when it expires
}

} // namespace afterglow::android
