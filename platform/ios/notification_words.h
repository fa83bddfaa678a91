// What a notification says.
#pragma once

#include "core/reminders/notification_center.h"

#include <functional>
#include <string>

namespace afterglow::platform::ios {

/// The patient's language for an English sentence of Localizable.strings.
using Translate = std::function<std::string(const char *english)>;

struct NotificationWords {
    std::string title; ///< empty unless the patient asked for details
    std::string body;  ///< never empty: without one the system shows nothing
};

/// The sentence that stands for a notice wherever others may read it.
[[nodiscard]] std::string neutralWords(reminders::Category category, const Translate &translate);
[[nodiscard]] NotificationWords wordsFor(const reminders::Notice &notice, const Translate &translate);
/// Of the test that the patient asks for.
[[nodiscard]] NotificationWords testWords(const Translate &translate);

} // namespace afterglow::platform::ios
