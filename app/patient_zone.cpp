#include "app/patient_zone.h"

#include "app/time_zones.h"

namespace afterglow::app {

PatientZone::PatientZone(const time::ZoneSource &zones, QObject *parent) : QObject(parent), m_zones(zones) { }

Status PatientZone::follow(const std::optional<std::string> &home)
{
    const std::string name = home ? *home : systemZoneName();
    if (name == m_zone.name())
        return {};
    auto zone = m_zones.zone(name);
    if (!zone)
        return tl::unexpected<Error>(zone.error());
    m_zone = std::move(*zone);
    emit changed();
    return {};
}

} // namespace afterglow::app
