// What a notification says.
#pragma once

#include "core/reminders/notification_center.h"

#include <QString>
#include <QStringList>

namespace afterglow::platform {

struct NotificationWords {
    QString summary;
    QString body; ///< empty unless the patient asked for details
};

/// `capabilities` are the daemon's: without `body` the details are in the summary; with `body-markup` they are escaped.
[[nodiscard]] NotificationWords wordsFor(const reminders::Notice &notice, const QStringList &capabilities);

/// Of the test that the patient asks for.
[[nodiscard]] NotificationWords testWords(const QStringList &capabilities);

} // namespace afterglow::platform
