#include "app/screens/draft_file.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>
#include <utility>

namespace afterglow::app {

namespace {

constexpr std::chrono::milliseconds kDelay{800};

} // namespace

DraftFile::DraftFile(QString file, std::function<QJsonObject()> content)
    : m_file(std::move(file)),
      m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    m_timer.callOnTimeout([this] { keep(); });
    // In the background a phone lets no timer run, and ends the app without a word.
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_connections,
                     [this](Qt::ApplicationState state) {
                         if (state != Qt::ApplicationActive)
                             keepPending();
                     });
}

DraftFile::~DraftFile()
{
    keepPending();
}

QJsonObject DraftFile::read() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void DraftFile::keepSoon()
{
    // Started anew at each change, it would never run out while somebody types.
    if (!m_file.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void DraftFile::keepPending()
{
    if (m_timer.isActive())
        keep();
}

void DraftFile::drop()
{
    m_timer.stop();
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

void DraftFile::keep()
{
    const QJsonObject content = m_content();
    if (content.isEmpty()) {
        drop();
        return;
    }
    m_timer.stop();
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace afterglow::app
