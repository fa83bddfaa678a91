// What a screen reader finds in a window.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace afterglow::test {

/// What can be pressed or focused, each as "Button: Save and plan aftercare".
[[nodiscard]] QStringList controls(QQuickWindow &window);
/// Everything that is read, in that order: "RadioButton: Dark, checked", "EditableText: Name, Praxis".
[[nodiscard]] QStringList readAloud(QQuickWindow &window);
/// What of the controls has no name, a role that says nothing, no state where its role has one, a target under 44 points, or
/// is read after what stands below it: "Button: (no name) at save".
[[nodiscard]] QStringList accessibilityProblems(QQuickWindow &window);

} // namespace afterglow::test
