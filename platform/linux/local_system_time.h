// The clock and the zone of this machine, as far as they change.
#pragma once

#include "platform/linux/alarm.h"
#include "platform/platform.h"

#include <QFileSystemWatcher>

#include <filesystem>
#include <string>

namespace afterglow::platform {

class LocalSystemTime final : public SystemTime {
    Q_OBJECT

public:
    /// `localtime` says which zone the machine is in: a link to a zone file, or a copy of one.
    explicit LocalSystemTime(std::filesystem::path localtime = "/etc/localtime");

private:
    void look();
    /// What changes when the zone does.
    [[nodiscard]] std::string zone() const;

    std::filesystem::path m_localtime;
    std::string m_zone;
    QFileSystemWatcher m_watcher;
    Alarm m_alarm{this};
};

} // namespace afterglow::platform
