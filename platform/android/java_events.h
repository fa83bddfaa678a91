// What Java tells the app of, on Qt's main thread.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace afterglow::android {

/// The one object that hears the methods of NativeEvents.java, which are called on another thread. It stays until the process ends, for
/// Java may call as long.
class JavaEvents final : public QObject {
    Q_OBJECT

public:
    /// The numbers of Events.java.
    enum Event { Active, ClockChanged, ZoneChanged, LookChanged, NoticeOpened, Tested, TestFailed };

    /// First called on the main thread.
    static JavaEvents &instance();

signals:
    /// The app has come to the front.
    void active();
    void clockChanged();
    void zoneChanged();
    void lookChanged();
    /// AppActivity.takeOpenedNotice() has its handle.
    void noticeOpened();
    void tested(bool shown);
    /// `kind` is Reply.java's; as in the two that follow.
    void shared(int kind, const QString &message);
    void picked(int kind, const QString &message, const QStringList &files);
    /// One of NotificationPermission::State.
    void permissionAnswered(int state);

private:
    JavaEvents();
};

} // namespace afterglow::android
