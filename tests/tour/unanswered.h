// What keeps a worker's answer from being heard: then the app is busy for as long as it is looked at.
#pragma once

#include <QEvent>
#include <QObject>

#include <functional>
#include <utility>

namespace afterglow::tour {

/// Swallows what is posted to `watched` (to every object, where that is the application) as soon as `isBusy` holds for the receiver.
/// Lives as long as `owner`.
class Unanswered final : public QObject {
public:
    Unanswered(QObject *owner, QObject *watched, std::function<bool(const QObject &receiver)> isBusy)
        : QObject(owner),
          m_isBusy(std::move(isBusy))
    {
        watched->installEventFilter(this);
    }

    [[nodiscard]] bool isReached() const { return m_reached; }

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() != QEvent::MetaCall || !m_isBusy(*receiver))
            return false;
        m_reached = true;
        return true;
    }

private:
    std::function<bool(const QObject &)> m_isBusy;
    bool m_reached = false;
};

/// The model hears so many answers, and none after them.
inline const Unanswered *leaveUnanswered(QObject &model, int heard = 0)
{
    return new Unanswered(&model, &model, [heard](const QObject &) mutable { return heard-- <= 0; });
}

} // namespace afterglow::tour
