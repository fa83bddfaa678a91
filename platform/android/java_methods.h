// Every Java method of ours that the app's C++ calls, with its signature as `javap -s` writes it.
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QJniEnvironment>
#include <QJniObject>
#include <QString>

#include <utility>

namespace afterglow::android {

struct StaticMethod {
    const char *type;
    const char *name;
    const char *signature;
};

namespace java {

inline constexpr StaticMethod kListen{"app/afterglow/AppActivity", "listen", "()V"};
inline constexpr StaticMethod kTakeOpenedNotice{"app/afterglow/AppActivity", "takeOpenedNotice", "()I"};
inline constexpr StaticMethod kCovered{"app/afterglow/AppActivity", "covered", "()[I"};
inline constexpr StaticMethod kFontScale{"app/afterglow/AppActivity", "fontScale", "(Landroid/content/Context;)F"};
inline constexpr StaticMethod kIsDark{"app/afterglow/AppActivity", "isDark", "(Landroid/content/Context;)Z"};
inline constexpr StaticMethod kIsMotionReduced{"app/afterglow/AppActivity", "isMotionReduced",
                                               "(Landroid/content/Context;)Z"};
inline constexpr StaticMethod kAgreeLanguage{"app/afterglow/reminders/AppLanguage", "agree",
                                             "(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;"};
inline constexpr StaticMethod kChooseLanguage{"app/afterglow/reminders/AppLanguage", "choose",
                                              "(Landroid/content/Context;Ljava/lang/String;)V"};
inline constexpr StaticMethod kNotificationPermission{"app/afterglow/AppActivity", "notificationPermission",
                                                      "(Landroid/content/Context;)I"};
inline constexpr StaticMethod kAskForNotifications{"app/afterglow/AppActivity", "askForNotifications", "()Z"};
inline constexpr StaticMethod kOpenSettings{"app/afterglow/AppActivity", "openSettings", "(I)Z"};
inline constexpr StaticMethod kOpenAppSettings{"app/afterglow/AppActivity", "openAppSettings", "()Z"};
inline constexpr StaticMethod kShareText{"app/afterglow/AppActivity", "shareText", "(Ljava/lang/String;)Z"};
inline constexpr StaticMethod kShareFile{"app/afterglow/AppActivity", "shareFile",
                                         "(Ljava/lang/String;Ljava/lang/String;)Z"};
inline constexpr StaticMethod kShareFolder{"app/afterglow/ShareProvider", "folderPath",
                                           "(Landroid/content/Context;)Ljava/lang/String;"};
inline constexpr StaticMethod kPickPhotos{"app/afterglow/AppActivity", "pickPhotos", "(ILjava/lang/String;)Z"};
inline constexpr StaticMethod kSetPrivate{"app/afterglow/AppActivity", "setPrivate", "(Z)Z"};
inline constexpr StaticMethod kDataFolder{"app/afterglow/Device", "dataFolder",
                                          "(Landroid/content/Context;)Ljava/lang/String;"};
inline constexpr StaticMethod kShowsNotifications{"app/afterglow/Device", "showsNotifications",
                                                  "(Landroid/content/Context;)Z"};
inline constexpr StaticMethod kHasExactAlarms{"app/afterglow/Device", "hasExactAlarms", "(Landroid/content/Context;)Z"};
inline constexpr StaticMethod kSavesBattery{"app/afterglow/Device", "savesBattery", "(Landroid/content/Context;)Z"};
inline constexpr StaticMethod kHibernates{"app/afterglow/Device", "hibernates", "(Landroid/content/Context;)I"};
inline constexpr StaticMethod kWrap{"app/afterglow/KeyVault", "wrap", "(Ljava/lang/String;[B)Lapp/afterglow/Reply;"};
inline constexpr StaticMethod kUnwrap{"app/afterglow/KeyVault", "unwrap",
                                      "(Ljava/lang/String;[B)Lapp/afterglow/Reply;"};
inline constexpr StaticMethod kRemove{"app/afterglow/KeyVault", "remove", "(Ljava/lang/String;)Lapp/afterglow/Reply;"};

} // namespace java

/// The activity, or the application where there is none.
[[nodiscard]] inline QJniObject context()
{
    return QJniObject(QNativeInterface::QAndroidApplication::context());
}

/// What it gives where Java throws is null, zero or false; the exception is gone then.
template <class Returned, class... Arguments> Returned call(const StaticMethod &method, Arguments... arguments)
{
    return QJniObject::callStaticMethod<Returned>(method.type, method.name, method.signature, arguments...);
}

template <class... Arguments> [[nodiscard]] QJniObject callObject(const StaticMethod &method, Arguments... arguments)
{
    return QJniObject::callStaticObjectMethod(method.type, method.name, method.signature, arguments...);
}

/// `kind` is one of those that Reply.java numbers, but OK.
[[nodiscard]] Error errorOf(int kind, const QString &message);
/// A Reply that says why, or null where Java threw.
[[nodiscard]] Status statusOf(const QJniObject &reply);

} // namespace afterglow::android
