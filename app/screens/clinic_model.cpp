#include "app/screens/clinic_model.h"

#include "app/error_words.h"

#include <QDesktopServices>
#include <QStringList>

#include <utility>

namespace afterglow::app {

namespace {

/// What a telephone takes of a number as it was written: "+49 (0)30 123" gives "+4930123". A nought in brackets is for callers
/// within the country; only Italy's belongs to the number from abroad as well.
QString dialled(const QString &phone)
{
    QString number;
    for (qsizetype i = 0; i < phone.size(); ++i) {
        const QChar character = phone[i];
        if (character.isDigit()) {
            const bool inBrackets =
                i > 0 && phone[i - 1] == QLatin1Char('(') && i + 1 < phone.size() && phone[i + 1] == QLatin1Char(')');
            if (inBrackets && character.digitValue() == 0 && number.startsWith(QLatin1Char('+'))
                && number != QLatin1String("+39"))
                continue;
            number.append(QString::number(character.digitValue()));
        } else if (character == QLatin1Char('+') && number.isEmpty()) {
            number.append(character);
        }
    }
    return number;
}

} // namespace

ClinicModel::ClinicModel(const ModelContext &context, QString draftFile, OpenUrl openUrl, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_openUrl(openUrl ? std::move(openUrl) : [](const QUrl &url) { return QDesktopServices::openUrl(url); }),
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
    if (!clinic && m_error.isEmpty()) // that it wasn't kept matters more
        m_error = readingWords(clinic.error());
    if (clinic) {
        m_error.clear();
        m_name = QString::fromStdString(clinic->name);
        m_phone = QString::fromStdString(clinic->phone);
    }
    emit changed();
}

QString ClinicModel::summary() const
{
    QStringList parts{m_name, QString(m_phone).replace(QLatin1Char(' '), QChar::Nbsp)};
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

bool ClinicModel::canCall() const
{
    return !dialled(m_phone).isEmpty();
}

void ClinicModel::call()
{
    if (!canCall())
        return;
    const bool begun = m_openUrl(QUrl(QStringLiteral("tel:") + dialled(m_phone)));
    setCallError(begun ? QString() : tr("This device can't make the call. The number is %1.").arg(m_phone));
}

void ClinicModel::dismissCallError()
{
    setCallError({});
}

void ClinicModel::setCallError(const QString &error)
{
    if (error == m_callError)
        return;
    m_callError = error;
    emit changed();
}

} // namespace afterglow::app
