// The system's zone files, read without any library: the tests' own source of zones, and what others are compared with.
#pragma once

#include "core/time/zone.h"

#include <filesystem>
#include <string>
#include <vector>

namespace afterglow::test {

/// Reads TZif files (RFC 8536, versions 2 to 4), the rule in the footer included: transitions from 1896 to 2204.
class SystemZones final : public time::ZoneSource {
public:
    explicit SystemZones(std::filesystem::path root = "/usr/share/zoneinfo");

    [[nodiscard]] Result<time::Zone> zone(std::string_view name) const override;

    /// All that the system has, aliases included, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path m_root;
};

} // namespace afterglow::test
