// What every program that shows the app does before the app is made.
#pragma once

#include "app/appearance.h"
#include "core/result.h"

#include <filesystem>

class QCommandLineParser;
class QGuiApplication;
class QString;

namespace afterglow::app {

/// Names, locale, translation, font. The locale `C` of a bare system reads as British English.
void prepareApplication();

/// `--theme`, `--text-scale`, `--rtl`, `--reduced-motion`: for testing and for taking pictures.
void addLookOptions(QCommandLineParser &parser);
/// Kind BadInput where an option's value isn't one.
[[nodiscard]] Result<Appearance::Look> readLook(const QCommandLineParser &parser);

/// The folder that was asked for, else the app's own; made where it is missing.
[[nodiscard]] Result<std::filesystem::path> dataFolder(const QString &asked);

} // namespace afterglow::app
