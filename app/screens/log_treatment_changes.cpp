// The form of a treatment that is in the journal already: what saving it would change, its new date, and its removal.
#include "app/patient_zone.h"
#include "app/screens/log_treatment_model.h"
#include "app/screens/session_words.h"

namespace afterglow::app {

void LogTreatmentModel::move(const QString &session)
{
    edit(session);
    m_moving = true;
    refreshChanges();
    emit changed();
}

FormErrors LogTreatmentModel::errors() const
{
    FormErrors errors = check(m_form, now());
    if (m_moving && errors.when.isEmpty() && !isAppointment())
        errors.when = tr("Choose the new date.");
    return errors;
}

void LogTreatmentModel::refreshChanges()
{
    m_changes.clear();
    // An appointment that was moved has no date yet while its old one stands.
    if (!isEditing() || (m_moving && !isAppointment()))
        return;
    // Where it can't be told, saving will say why.
    const auto changes = m_context.journal.preview(sessionOf(m_form, m_original, m_context.zone.zone(), now()),
                                                   m_context.clock.now(), m_context.zone.zone());
    if (changes)
        m_changes = changeLines(*changes);
}

QString LogTreatmentModel::removalText() const
{
    if (!isEditing())
        return {};
    const auto photos = m_context.journal.photos({.session = m_form.session, .area = {}, .pose = {}});
    const auto checkIns = m_context.journal.checkIns(m_form.session);
    return app::removalText(photos ? static_cast<int>(photos->size()) : 0,
                            checkIns ? static_cast<int>(checkIns->size()) : 0);
}

void LogTreatmentModel::remove()
{
    if (!isEditing() || m_saving)
        return;
    if (const Status hidden = m_context.journal.hide(m_form.session); !hidden) {
        fail(hidden.error());
        return;
    }
    emit removed();
}

} // namespace afterglow::app
