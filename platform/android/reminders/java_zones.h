// Time zones from java.time, through the Java class ZoneTable.
#pragma once

#include "core/time/zone.h"
#include "platform/android/reminders/java_call.h"

#include <jni.h>

#include <map>
#include <string>
#include <string_view>

namespace afterglow::android {

/// What it calls of ZoneTable; static.
inline constexpr JavaMethod kZoneTableMethod{"of", "(Ljava/lang/String;)[J"};

/// Keeps what it has read. On the thread of `env`.
class JavaZones final : public time::ZoneSource {
public:
    /// `table` is the class, and outlives this.
    JavaZones(JNIEnv *env, jclass table);

    [[nodiscard]] Result<time::Zone> zone(std::string_view name) const override;

private:
    JNIEnv *m_env;
    jclass m_table;
    jmethodID m_of;
    mutable std::map<std::string, time::Zone, std::less<>> m_zones;
};

} // namespace afterglow::android
