#include "app/screens/clinic_model.h"

#include "app/error_words.h"

#include <QStringList>

#include <utility>

namespace afterglow::app {

ClinicModel::ClinicModel(const ModelContext &context, QString draftFile, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_draft(std::move(draftFile), [this] {
          return QJsonObject{{QStringLiteral("name"), m_writtenName}, {QStringLiteral("phone"), m_writtenPhone}};
      })
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

void ClinicModel::open()
{
    const QJsonObject left = m_draft.read();
    m_writtenName = left.value(QLatin1String("name")).toString(m_name);
    m_writtenPhone = left.value(QLatin1String("phone")).toString(m_phone);
    emit opened();
}

void ClinicModel::write(const QString &name, const QString &phone)
{
    m_writtenName = name;
    m_writtenPhone = phone;
    m_draft.keepSoon();
}

bool ClinicModel::save()
{
    const Status saved =
        m_context.journal.setClinic({m_writtenName.trimmed().toStdString(), m_writtenPhone.trimmed().toStdString()});
    m_error = saved ? QString() : writingWords(saved.error());
    if (saved)
        m_draft.drop();
    emit changed();
    return saved.has_value();
}

void ClinicModel::leave()
{
    m_draft.drop();
}

} // namespace afterglow::app
