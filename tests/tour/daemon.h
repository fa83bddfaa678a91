// The notification daemon (dunst), asked what it shows.
#pragma once

#include <QString>
#include <QStringList>

namespace afterglow::tour {

class Daemon {
public:
    /// How many notifications are on the screen now.
    [[nodiscard]] static int displayed();
    /// Takes everything off the screen, as a person sweeps it away, and gives what was there: its words, newest first.
    static QStringList sweep();
    /// Clicks what is on the screen and chooses the action of that name.
    static void choose(const QString &action);
};

} // namespace afterglow::tour
