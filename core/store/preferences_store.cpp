#include "core/store/preferences_store.h"

#include "core/store/statement.h"

namespace afterglow::store {

Result<journal::Preferences> PreferencesStore::read() const
{
    journal::Preferences preferences;
    Statement query(m_database, "SELECT wake, sleep, daily_limit, detailed_notifications, home_zone FROM preferences");
    auto read = query.forEach([&] {
        preferences.timeline.wake = std::chrono::minutes{query.integer(0)};
        preferences.timeline.sleep = std::chrono::minutes{query.integer(1)};
        preferences.timeline.dailyLimit = query.number(2);
        preferences.detailedNotifications = query.integer(3) != 0;
        if (!query.isNull(4))
            preferences.homeZone = query.text(4);
    });
    Statement rules(m_database, "SELECT rule FROM disabled_rules ORDER BY rule");
    if (read)
        read = rules.forEach([&] { preferences.timeline.disabled.push_back(rules.text(0)); });
    Statement times(m_database, "SELECT rule, position, minutes FROM rule_times");
    if (read)
        read = times.forEach(
            [&] { preferences.times[times.text(0)].emplace(times.number(1), std::chrono::minutes{times.integer(2)}); });
    if (!read)
        return tl::unexpected(read.error());
    return preferences;
}

Status PreferencesStore::write(const journal::Preferences &preferences) const
{
    auto written =
        Statement(m_database,
                  "INSERT OR REPLACE INTO preferences (only_row, wake, sleep, daily_limit, "
                  "detailed_notifications, home_zone) VALUES (1, ?, ?, ?, ?, ?)")
            .bind(std::int64_t{preferences.timeline.wake.count()}, std::int64_t{preferences.timeline.sleep.count()},
                  preferences.timeline.dailyLimit, preferences.detailedNotifications, preferences.homeZone)
            .run();
    if (written)
        written = Statement(m_database, "DELETE FROM disabled_rules").run();
    Statement insert(m_database, "INSERT INTO disabled_rules (rule) VALUES (?) ON CONFLICT DO NOTHING");
    for (const auto &rule : preferences.timeline.disabled)
        if (written)
            written = insert.bind(rule).run();
    if (written)
        written = Statement(m_database, "DELETE FROM rule_times").run();
    Statement time(m_database, "INSERT INTO rule_times (rule, position, minutes) VALUES (?, ?, ?)");
    for (const auto &[rule, times] : preferences.times)
        for (const auto &[position, minutes] : times)
            if (written)
                written = time.bind(rule, position, std::int64_t{minutes.count()}).run();
    return written;
}

} // namespace afterglow::store
