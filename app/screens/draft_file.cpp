#include "app/screens/draft_file.h"

#include <QFile>
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
}

DraftFile::~DraftFile()
{
    if (m_timer.isActive())
        keep();
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
    if (!m_file.isEmpty())
        m_timer.start();
}

void DraftFile::drop()
{
    m_timer.stop();
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

void DraftFile::keep()
{
    m_timer.stop();
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_content()).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace afterglow::app
