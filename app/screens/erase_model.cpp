#include "app/screens/erase_model.h"

#include "app/error_words.h"

namespace afterglow::app {

QString EraseModel::word() const
{
    //: What the patient types to confirm that everything is to be erased: one short word, in small letters.
    return tr("erase");
}

bool EraseModel::matches(const QString &typed) const
{
    return typed.trimmed().normalized(QString::NormalizationForm_C).compare(word(), Qt::CaseInsensitive) == 0;
}

void EraseModel::erase(const QString &typed)
{
    if (!matches(typed))
        return;
    dismissError();
    emit confirmed();
}

void EraseModel::setFailed(const Error &error)
{
    m_error = erasingWords(error);
    emit errorChanged();
}

void EraseModel::dismissError()
{
    m_error.clear();
    emit errorChanged();
}

} // namespace afterglow::app
