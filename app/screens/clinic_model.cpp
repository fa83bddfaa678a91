#include "app/screens/clinic_model.h"

#include "app/error_words.h"

#include <QStringList>

namespace afterglow::app {

ClinicModel::ClinicModel(const ModelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_changes = m_context.journal.onChange([this] { read(); });
    read();
}

void ClinicModel::read()
{
    const auto clinic = m_context.journal.clinic();
    m_error = clinic ? QString() : readingWords(clinic.error());
    if (clinic) {
        m_name = QString::fromStdString(clinic->name);
        m_phone = QString::fromStdString(clinic->phone);
    }
    emit changed();
}

QString ClinicModel::summary() const
{
    QStringList parts{m_name, m_phone};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Add its number, to have it when you need it") : parts.join(QStringLiteral(" · "));
}

bool ClinicModel::save(const QString &name, const QString &phone)
{
    const Status saved = m_context.journal.setClinic({name.trimmed().toStdString(), phone.trimmed().toStdString()});
    m_error = saved ? QString() : writingWords(saved.error());
    emit changed();
    return saved.has_value();
}

} // namespace afterglow::app
