// What this app is called on the session's bus.
#pragma once

#include <QString>

#include <filesystem>

namespace afterglow::platform {

/// The name that the running app of `dataFolder` owns: the application's id for the patient's own folder; for another one
/// with a suffix of its own, so that a trial never meets the real one.
[[nodiscard]] QString busNameFor(const std::filesystem::path &dataFolder);

/// The object path that belongs to a bus name, as the desktop entry specification says.
[[nodiscard]] QString objectPathFor(const QString &busName);

} // namespace afterglow::platform
