// Whether every text on the screen can be read as a whole.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace afterglow::tour {

/// What is wrong with the texts that the window shows now, a sentence each: cut short, larger than their place, out of the
/// window's side, over each other, or in a place that was measured for another width. What is scrolled off isn't wrong.
[[nodiscard]] QStringList textDefects(const QQuickWindow &window);

} // namespace afterglow::tour
