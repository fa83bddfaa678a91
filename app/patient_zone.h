// The time zone that the patient's day goes by.
#pragma once

#include "core/time/zone.h"

#include <QObject>

#include <optional>
#include <string>

namespace afterglow::app {

/// The system's zone, or the home zone that the patient chose to keep when travelling.
class PatientZone final : public QObject {
    Q_OBJECT

public:
    /// `zones` outlives this. UTC until follow() is called.
    explicit PatientZone(const time::ZoneSource &zones, QObject *parent = nullptr);

    [[nodiscard]] const time::Zone &zone() const { return m_zone; }

    /// Reads the zone anew: `home`, else the system's. A name that isn't known leaves the zone as it is, kind NotFound.
    Status follow(const std::optional<std::string> &home);

signals:
    void changed();

private:
    const time::ZoneSource &m_zones;
    time::Zone m_zone;
};

} // namespace afterglow::app
