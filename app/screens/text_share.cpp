#include "app/screens/text_share.h"

#include "app/error_words.h"

#include <QClipboard>
#include <QFileDevice>
#include <QGuiApplication>
#include <QSaveFile>

#include <utility>

namespace afterglow::app {

namespace {

QString savingWords(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
        return TextShare::tr("Not saved: this device doesn't let the app write there.");
    case QFileDevice::ResourceError:
        return TextShare::tr("Not saved: there is no space left there.");
    default:
        return TextShare::tr("Not saved: that place can't be written to.");
    }
}

} // namespace

TextShare::TextShare(std::function<void(const QString &)> copy, Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_copy(std::move(copy)),
      m_outbox(outbox)
{
    if (!m_copy)
        m_copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
}

void TextShare::setText(const QString &text)
{
    if (text == m_text && m_error.isEmpty())
        return;
    m_text = text;
    m_error.clear();
    emit changed();
}

void TextShare::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit changed();
}

void TextShare::copy()
{
    m_copy(m_text);
    emit done(tr("Copied"));
}

void TextShare::save(const QUrl &file)
{
    QSaveFile target(file.toLocalFile());
    const QByteArray bytes = m_text.toUtf8() + '\n';
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        setError(savingWords(target.error()));
        return;
    }
    setError({});
    emit done(tr("Saved outside of the app."));
}

void TextShare::share()
{
    m_outbox->shareText(m_text, this, [this](const Status &shared) {
        setError(shared ? QString() : sharingWords(shared.error()));
        if (shared)
            emit done({});
    });
}

} // namespace afterglow::app
