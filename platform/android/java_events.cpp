#include "platform/android/java_events.h"

#include "platform/android/java_methods.h"

#include <QMetaObject>

namespace afterglow::android {
namespace {

QString textOf(jstring text)
{
    return text != nullptr ? QJniObject(text).toString() : QString();
}

/// From Android's main thread to Qt's.
template <class Signal, class... Arguments> void tell(Signal signal, Arguments... arguments)
{
    JavaEvents *events = &JavaEvents::instance();
    QMetaObject::invokeMethod(
        events, [=] { emit(events->*signal)(arguments...); }, Qt::QueuedConnection);
}

void onHappened(JNIEnv * /*env*/, jclass /*type*/, jint event)
{
    switch (event) {
    case JavaEvents::Active:
        return tell(&JavaEvents::active);
    case JavaEvents::ClockChanged:
        return tell(&JavaEvents::clockChanged);
    case JavaEvents::ZoneChanged:
        return tell(&JavaEvents::zoneChanged);
    case JavaEvents::LookChanged:
        return tell(&JavaEvents::lookChanged);
    case JavaEvents::NoticeOpened:
        return tell(&JavaEvents::noticeOpened);
    case JavaEvents::Tested:
    case JavaEvents::TestFailed:
        return tell(&JavaEvents::tested, event == JavaEvents::Tested);
    default:
        return;
    }
}

void onShared(JNIEnv * /*env*/, jclass /*type*/, jint kind, jstring message)
{
    tell(&JavaEvents::shared, static_cast<int>(kind), textOf(message));
}

void onPicked(JNIEnv *env, jclass /*type*/, jint kind, jstring message, jobjectArray files)
{
    QStringList names;
    for (jsize i = 0; i < env->GetArrayLength(files); ++i) {
        auto *name = static_cast<jstring>(env->GetObjectArrayElement(files, i));
        names.append(textOf(name));
        env->DeleteLocalRef(name);
    }
    tell(&JavaEvents::picked, static_cast<int>(kind), textOf(message), names);
}

void onPermissionAnswered(JNIEnv * /*env*/, jclass /*type*/, jint state)
{
    tell(&JavaEvents::permissionAnswered, static_cast<int>(state));
}

constexpr const char *kEvents = "app/afterglow/NativeEvents";

} // namespace

JavaEvents &JavaEvents::instance()
{
    static auto *events = new JavaEvents; // see the class
    return *events;
}

JavaEvents::JavaEvents()
{
    // The table's names are not const where the NDK is old.
    const auto native = [](const char *name, const char *signature, auto *function) {
        return JNINativeMethod{const_cast<char *>(name), const_cast<char *>(signature),
                               reinterpret_cast<void *>(function)};
    };
    const JNINativeMethod methods[] = {
        native("happened", "(I)V", &onHappened),
        native("shared", "(ILjava/lang/String;)V", &onShared),
        native("picked", "(ILjava/lang/String;[Ljava/lang/String;)V", &onPicked),
        native("permissionAnswered", "(I)V", &onPermissionAnswered),
    };
    QJniEnvironment env;
    if (env.registerNativeMethods(kEvents, methods, std::size(methods)))
        call<void>(java::kListen);
}

} // namespace afterglow::android
