#include "platform/android/reminders/java_zones.h"

#include <utility>
#include <vector>

namespace afterglow::android {

JavaZones::JavaZones(JNIEnv *env, jclass table)
    : m_env(env),
      m_table(table),
      m_of(env->GetStaticMethodID(table, kZoneTableMethod.name, kZoneTableMethod.signature))
{
    if (!javaStatus(env, kZoneTableMethod.name))
        m_of = nullptr;
}

Result<time::Zone> JavaZones::zone(std::string_view name) const
{
    using std::chrono::seconds;

    if (const auto known = m_zones.find(name); known != m_zones.end())
        return known->second;
    if (!m_of)
        return failure(Error::Kind::Io, kZoneTableMethod.name, "ZoneTable lacks a method");

    const LocalFrame frame(m_env, 2);
    auto *table = static_cast<jlongArray>(m_env->CallStaticObjectMethod(m_table, m_of, toJava(m_env, name)));
    if (const Status read = javaStatus(m_env, kZoneTableMethod.name); !read)
        return tl::unexpected(read.error());
    if (!table)
        return failure(Error::Kind::NotFound, {}, "unknown time zone \"" + std::string(name) + '"');

    std::vector<jlong> values(static_cast<std::size_t>(m_env->GetArrayLength(table)));
    m_env->GetLongArrayRegion(table, 0, static_cast<jsize>(values.size()), values.data());
    if (values.size() % 2 != 1)
        return failure(Error::Kind::Io, kZoneTableMethod.name, "a transition lacks its offset");
    std::vector<time::Transition> transitions;
    for (std::size_t i = 1; i < values.size(); i += 2)
        transitions.push_back({time::Instant{seconds{values[i]}}, seconds{values[i + 1]}});
    return m_zones.emplace(name, time::Zone(std::string(name), seconds{values.front()}, std::move(transitions)))
        .first->second;
}

} // namespace afterglow::android
