// Waiting for events, never for time.
#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace afterglow::test {

/// Handles events until `condition` holds. False where it doesn't within a time that only a failure takes.
template <class Condition> [[nodiscard]] bool await(Condition condition)
{
    bool tooLong = false;
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&guard, &QTimer::timeout, [&] { tooLong = true; });
    guard.start(30'000);
    while (!condition() && !tooLong)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return condition();
}

} // namespace afterglow::test
