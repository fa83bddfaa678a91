#include "platform/android/android_notifications.h"
#include "platform/android/java_events.h"
#include "platform/android/java_methods.h"
#include "platform/look.h"
#include "platform/platform.h"

#include <QGuiApplication>

#include <array>
#include <cstddef>
#include <utility>

namespace afterglow::platform {

using android::JavaEvents;
namespace java = android::java;

namespace {

class AndroidSystemTime final : public SystemTime {
public:
    AndroidSystemTime()
    {
        const JavaEvents &events = JavaEvents::instance();
        connect(&events, &JavaEvents::clockChanged, this, &SystemTime::clockChanged);
        connect(&events, &JavaEvents::zoneChanged, this, &SystemTime::zoneChanged);
        connect(&events, &JavaEvents::active, this, &SystemTime::clockChanged); // it may have slept
    }
};

class AndroidLanguageChoice final : public LanguageChoice {
public:
    AndroidLanguageChoice()
    {
        connect(&JavaEvents::instance(), &JavaEvents::lookChanged, this, &LanguageChoice::changed);
    }

    [[nodiscard]] QString agree(const QString &chosen) override
    {
        const QJniObject own = QJniObject::fromString(chosen);
        const QJniObject held =
            android::callObject(java::kAgreeLanguage, android::context().object(), own.object<jstring>());
        return held.isValid() ? held.toString() : chosen;
    }

    void choose(const QString &tag) override
    {
        const QJniObject chosen = QJniObject::fromString(tag);
        android::call<void>(java::kChooseLanguage, android::context().object(), chosen.object<jstring>());
    }
};

class AndroidNotificationPermission final : public NotificationPermission {
public:
    [[nodiscard]] State state() const override
    {
        return stateOf(android::call<jint>(java::kNotificationPermission, android::context().object()));
    }

    void ask(QObject *context, std::function<void(State)> answered) override
    {
        QObject::connect(
            &JavaEvents::instance(), &JavaEvents::permissionAnswered, context,
            [answered](int state) { answered(stateOf(state)); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        if (android::call<jboolean>(java::kAskForNotifications) == 0) // no window
            emit JavaEvents::instance().permissionAnswered(static_cast<int>(state()));
    }

private:
    static State stateOf(int number)
    {
        constexpr std::array kStates{State::NotNeeded, State::NotAsked, State::Granted, State::Refused};
        const bool known = number >= 0 && static_cast<std::size_t>(number) < kStates.size();
        return known ? kStates[static_cast<std::size_t>(number)] : State::NotAsked;
    }
};

class AndroidLook final : public Look {
public:
    AndroidLook()
    {
        connect(&JavaEvents::instance(), &JavaEvents::lookChanged, this, &Look::changed);
        // Who switches animations off leaves the app for it.
        connect(&JavaEvents::instance(), &JavaEvents::active, this, &Look::changed);
    }

    [[nodiscard]] bool isDark() const override
    {
        return android::call<jboolean>(java::kIsDark, android::context().object()) != 0;
    }

    [[nodiscard]] double textScale() const override
    {
        const double scale = android::call<jfloat>(java::kFontScale, android::context().object());
        return scale > 0 ? scale : 1;
    }

    [[nodiscard]] bool isMotionReduced() const override
    {
        return android::call<jboolean>(java::kIsMotionReduced, android::context().object()) != 0;
    }

    [[nodiscard]] Covered covered() const override
    {
        const QJniObject array = android::callObject(java::kCovered);
        std::array<jint, 5> pixels{};
        QJniEnvironment env;
        if (!array.isValid() || env->GetArrayLength(array.object<jintArray>()) != static_cast<jsize>(pixels.size()))
            return {};
        env->GetIntArrayRegion(array.object<jintArray>(), 0, static_cast<jsize>(pixels.size()), pixels.data());
        const double unit = qGuiApp->devicePixelRatio();
        return {pixels[0] / unit, pixels[1] / unit, pixels[2] / unit, pixels[3] / unit, pixels[4] / unit};
    }
};

} // namespace

QString applicationId()
{
    return QStringLiteral("app.afterglow");
}

std::unique_ptr<Notifications> createNotifications(const time::Clock &clock,
                                                   const std::filesystem::path & /*dataFolder*/,
                                                   const QString & /*language*/)
{
    return std::make_unique<AndroidNotifications>(clock);
}

std::unique_ptr<LanguageChoice> createLanguageChoice()
{
    return std::make_unique<AndroidLanguageChoice>();
}

std::unique_ptr<SystemTime> createSystemTime()
{
    return std::make_unique<AndroidSystemTime>();
}

std::unique_ptr<NotificationPermission> createNotificationPermission()
{
    return std::make_unique<AndroidNotificationPermission>();
}

bool openAppSettings()
{
    return android::call<jboolean>(java::kOpenAppSettings) != 0;
}

std::unique_ptr<Look> createLook()
{
    return std::make_unique<AndroidLook>();
}

/// The system runs an app once, and brings it to the front by itself.
Result<std::unique_ptr<Instance>> claimInstance(const std::filesystem::path & /*dataFolder*/, bool /*raiseOther*/)
{
    return std::make_unique<Instance>();
}

Status quitInstance(const std::filesystem::path & /*dataFolder*/)
{
    return {};
}

} // namespace afterglow::platform
