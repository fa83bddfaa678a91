#include "platform/linux/local_system_time.h"

#include <system_error>
#include <utility>

namespace afterglow::platform {

LocalSystemTime::LocalSystemTime(std::filesystem::path localtime) : m_localtime(std::move(localtime)), m_zone(zone())
{
    connect(&m_alarm, &Alarm::clockChanged, this, &SystemTime::clockChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LocalSystemTime::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LocalSystemTime::look);
    // The file for what is written into it; its folder for a link that is put in its place.
    const QString file = QString::fromStdString(m_localtime.string());
    m_watcher.addPath(QString::fromStdString(m_localtime.parent_path().string()));
    m_watcher.addPath(file);
}

void LocalSystemTime::look()
{
    std::string now = zone();
    if (now == m_zone)
        return;
    m_zone = std::move(now);
    const QString file = QString::fromStdString(m_localtime.string());
    m_watcher.removePath(file); // it watched what the link named before
    m_watcher.addPath(file);
    emit zoneChanged();
}

std::string LocalSystemTime::zone() const
{
    // Where a file is missing, these are empty values: that differs from what they are when it is there.
    std::error_code error;
    const auto target = std::filesystem::read_symlink(m_localtime, error);
    const auto written = std::filesystem::last_write_time(m_localtime, error);
    const auto size = std::filesystem::file_size(m_localtime, error);
    return target.string() + '\n' + std::to_string(written.time_since_epoch().count()) + '\n' + std::to_string(size);
}

} // namespace afterglow::platform
