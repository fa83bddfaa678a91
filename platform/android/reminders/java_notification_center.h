// Android's notifications and its alarm, through the Java class NotificationPort. Free of Qt: the receiver's library and the app
// both use it.
#pragma once

#include "core/reminders/notification_center.h"
#include "platform/android/reminders/java_call.h"

#include <jni.h>

#include <array>
#include <optional>

namespace afterglow::android {

/// What it calls of NotificationPort.
inline constexpr std::array<JavaMethod, 4> kPortMethods{{
    {"isShown", "(Ljava/lang/String;I)Z"},
    {"show", "(Ljava/lang/String;I[I[Ljava/lang/String;JJ)I"},
    {"withdraw", "(Ljava/lang/String;I)V"},
    {"arm", "(J)V"},
}};

/// A notice's tag is its id, and its handle follows from that: shown by whichever process, the second takes the first one's
/// place. One alarm is armed at a time. On one thread, which is attached to the VM.
class JavaNotificationCenter final : public reminders::NotificationCenter {
public:
    /// `port` is a NotificationPort; a global reference keeps it. Where it lacks a method every call fails with kind Io.
    JavaNotificationCenter(JNIEnv *env, jobject port);
    ~JavaNotificationCenter() override;

    [[nodiscard]] int capacity() const override;
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override;
    Status sync(const reminders::Schedule &schedule) override;
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override;
    void withdraw(const reminders::Shown &shown) override;

    /// Arms the one alarm, whatever sync() was told; none: cancels it.
    Status arm(std::optional<time::Instant> at);
    /// The last that was armed by this object.
    [[nodiscard]] std::optional<time::Instant> armed() const { return m_armed; }

private:
    enum Method { IsShown, Show, Withdraw, Arm };

    [[nodiscard]] JNIEnv *env() const;
    [[nodiscard]] Result<reminders::Handle> post(const reminders::Notice &notice);

    JavaVM *m_vm = nullptr;
    jobject m_port = nullptr;
    std::array<jmethodID, kPortMethods.size()> m_methods{};
    std::optional<time::Instant> m_armed;
};

/// By which Android knows the notice: of `n/` and an instant the seconds since 1970, so that no two share one.
[[nodiscard]] reminders::Handle handleOf(const reminders::Notice &notice);

} // namespace afterglow::android
