#include "app/screens/when_can_i_model.h"

#include "app/error_words.h"
#include "app/patient_zone.h"

#include <utility>

namespace afterglow::app {

WhenCanIModel::WhenCanIModel(const ModelContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_open(context)
{
    connect(&m_open, &WhileOpen::readAnew, this, &WhenCanIModel::refresh);
}

void WhenCanIModel::setActive(bool active)
{
    if (active == isActive())
        return;
    m_open.setOpen(active);
    if (active)
        refresh();
    else
        emit changed();
}

void WhenCanIModel::refresh()
{
    const auto source = read();
    m_error = source ? QString() : readingWords(source.error());
    if (source) {
        m_answers.become(readWhen(*source));
        m_read = true;
    }
    emit changed();
}

Result<WhenSource> WhenCanIModel::read() const
{
    const time::Instant now = m_context.clock.now();
    auto scenario = m_context.journal.scenario(now, m_context.zone.zone(), now, now, 0);
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto sessions = m_context.journal.sessions();
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto series = m_context.journal.series();
    if (!series)
        return tl::unexpected(series.error());
    return WhenSource{std::move(*scenario), std::move(*sessions), std::move(*series)};
}

} // namespace afterglow::app
