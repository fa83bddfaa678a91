// When a page that is read from journal and clock is to be read anew.
#pragma once

#include "app/screens/model_context.h"

#include <QTimer>

namespace afterglow::app {

/// While open: at each full minute, after each change of the journal, and when the patient's zone changes.
class WhileOpen final : public QObject {
    Q_OBJECT

public:
    explicit WhileOpen(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_minutes.isActive(); }
    void setOpen(bool open);

signals:
    void readAnew();

private:
    void schedule();

    const time::Clock &m_clock;
    QTimer m_minutes;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
