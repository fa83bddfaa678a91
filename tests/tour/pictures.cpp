#include "tour/pictures.h"

#include "app/settings.h"
#include "tour/driver.h"
#include "tour/scene.h"
#include "tour/texts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::tour {

namespace {

time::Instant at(const char *text)
{
    return time::parseInstant(text).value();
}

/// How the app is started for some pictures: one for each of its themes.
struct Stage {
    std::string name; ///< what the pictures' names end in; empty: nothing but the theme
    QSize size;
    double textScale = 1;
    QString language = QStringLiteral("en");
    enum Of { EveryScene, ManyLooks, Landscape } of = ManyLooks;
    bool light = true;
    bool dark = false;
    std::optional<bool> mirrored; ///< else as the language is read
};

constexpr QSize kPhone(390, 844);
constexpr QSize kSmallPhone(360, 640);
/// Of a phone that lies on its side.
constexpr app::Appearance::Covered kNotchOnTheSide{.left = 47, .right = 47, .bottom = 21};

/// What golden pictures are kept of: one of each kind of screen, and each kind of look. None with a camera's preview.
constexpr std::array<std::string_view, 12> kGolden{
    "today-light",   "today-arabic",   "today-wide-dark", "today-empty-narrow", "form-large",      "photos-light",
    "compare-light", "timeline-light", "series-dark",     "check-in-light",     "check-in-german", "learn-page-light"};

std::vector<Stage> stages()
{
    const QString english = QStringLiteral("en");
    const QString german = QStringLiteral("de");
    const QString arabic = QStringLiteral("ar");
    return {{"", kPhone, 1, english, Stage::EveryScene, true, true, {}},
            {"large", kPhone, 2, english, Stage::EveryScene, true, true, {}},
            {"german", kPhone, 1, german, Stage::EveryScene, true, true, {}},
            {"german-large", kPhone, 2, german, Stage::EveryScene, true, true, {}},
            {"arabic", kPhone, 1, arabic, Stage::EveryScene, true, true, {}},
            {"arabic-large", kPhone, 2, arabic, Stage::EveryScene, true, true, {}},
            {"narrow", kSmallPhone, 1, english, Stage::ManyLooks, true, false, {}},
            {"german-narrow", kSmallPhone, 1, german, Stage::ManyLooks, true, false, {}},
            {"mirrored", kPhone, 1, english, Stage::ManyLooks, true, false, true},
            {"tablet", {840, 900}, 1, english, Stage::ManyLooks, true, false, {}},
            {"wide", {1200, 900}, 1, english, Stage::ManyLooks, false, true, {}},
            {"arabic-wide", {1200, 900}, 1, arabic, Stage::ManyLooks, false, true, {}},
            {"landscape", {844, 390}, 1, english, Stage::Landscape, true, false, {}}};
}

/// The least room for the longest words.
Stage tightest()
{
    return {"tight", kSmallPhone, 2, QStringLiteral("de"), Stage::EveryScene, true, false, {}};
}

void index(const std::filesystem::path &out, const std::vector<std::vector<std::string>> &rows)
{
    QFile file(QString::fromStdString((out / "index.html").string()));
    if (!file.open(QIODevice::WriteOnly))
        throw StepFailed("can't write index.html");
    QTextStream html(&file);
    html << "<!doctype html><meta charset=utf-8><title>Afterglow: every screen</title>"
            "<style>body{font:14px sans-serif;background:#888}figure{display:inline-block;margin:8px;"
            "vertical-align:top}img{height:600px}</style>\n";
    for (const auto &row : rows) {
        html << "<div>";
        for (const std::string &name : row) {
            const QString text = QString::fromStdString(name);
            html << "<figure><img src=\"" << text << ".png\"><figcaption>" << text << "</figcaption></figure>";
        }
        html << "</div>\n";
    }
}

std::vector<Scene> allScenes()
{
    std::vector<Scene> all = todayScenes();
    std::ranges::move(formScenes(), std::back_inserter(all));
    std::ranges::move(photoScenes(), std::back_inserter(all));
    std::ranges::move(cameraScenes(), std::back_inserter(all));
    std::ranges::move(timelineScenes(), std::back_inserter(all));
    std::ranges::move(checkInScenes(), std::back_inserter(all));
    std::ranges::move(learnScenes(), std::back_inserter(all));
    std::ranges::move(productScenes(), std::back_inserter(all));
    std::ranges::move(sessionScenes(), std::back_inserter(all));
    std::ranges::move(reminderScenes(), std::back_inserter(all));
    std::ranges::move(phoneScenes(), std::back_inserter(all));
    std::ranges::move(busyScenes(), std::back_inserter(all));
    std::ranges::move(startScenes(), std::back_inserter(all));
    return all;
}

bool isShownOn(const Scene &scene, const Stage &stage)
{
    switch (stage.of) {
    case Stage::EveryScene:
        return true;
    case Stage::ManyLooks:
        return scene.everyLook;
    case Stage::Landscape:
        return scene.landscape;
    }
    return false;
}

std::string nameOf(const Scene &scene, const Stage &stage, bool dark)
{
    if (stage.name.empty())
        return scene.name + (dark ? "-dark" : "-light");
    return scene.name + "-" + stage.name + (dark ? "-dark" : "");
}

/// Starts the app, brings it to the scene, and hands it over in each of the themes that `isWanted` by name.
void show(const Scene &scene, const Stage &stage, const std::function<bool(const std::string &name)> &isWanted,
          const std::function<void(Driver &driver, const std::string &name)> &look)
{
    std::vector<bool> themes;
    if (stage.light && isWanted(nameOf(scene, stage, false)))
        themes.push_back(false);
    if (stage.dark && isWanted(nameOf(scene, stage, true)))
        themes.push_back(true);
    if (themes.empty())
        return;
    QTemporaryDir folder;
    if (!scene.file.empty()) {
        QFile journal(folder.filePath("journal.db"));
        if (!journal.open(QIODevice::WriteOnly))
            throw StepFailed("can't write the journal's file");
        journal.write(scene.file.c_str());
    }
    const std::filesystem::path data = folder.path().toStdString();
    app::Settings(data).setLanguage(stage.language);
    // The reading direction of English stays what it is on a machine of any language.
    const std::optional<bool> mirrored =
        stage.language == QLatin1String("en") ? stage.mirrored.value_or(false) : stage.mirrored;
    app::Appearance::Look appearance{
        .dark = themes.front(), .textScale = stage.textScale, .reducedMotion = true, .mirrored = mirrored};
    Driver driver(data, at(scene.now), appearance, stage.size, scene.camera ? scene.camera() : app::CameraAccess{},
                  scene.introduced, scene.phone);
    if (stage.of == Stage::Landscape)
        driver.app().appearance().setCovered(kNotchOnTheSide);
    scene.prepare(driver);
    for (const bool dark : themes) {
        appearance.dark = dark;
        driver.app().appearance().choose(appearance);
        look(driver, nameOf(scene, stage, dark));
    }
}

/// What Qt's QML engine warns of: an error in a binding, a loop of bindings, a layout within a layout.
class Warnings {
public:
    Warnings()
    {
        s_found.clear();
        s_before = qInstallMessageHandler(keep);
    }
    ~Warnings() { qInstallMessageHandler(s_before); }
    Q_DISABLE_COPY_MOVE(Warnings)

    [[nodiscard]] static const std::vector<std::string> &found() { return s_found; }

private:
    static void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        // A picture that can't be shown is said on the screen.
        const bool ofCode = message.contains(QLatin1String(".qml")) && !message.contains(QLatin1String("QML Image: "));
        if (type != QtDebugMsg && type != QtInfoMsg && ofCode)
            s_found.push_back(message.toStdString());
        s_before(type, context, message);
    }

    static inline std::vector<std::string> s_found;
    static inline QtMessageHandler s_before = nullptr;
};

/// A page that is laid out again and again flickers, and empties the battery.
constexpr const char *kRestless = "never comes to rest";

/// What is wrong with the scenes, said as it is found.
class Defects {
public:
    void add(const std::string &where, const std::string &what)
    {
        fmt::print("{}: {}\n", where, what);
        std::fflush(stdout);
        ++m_count;
    }

    void readTexts(const Driver &driver, const std::string &name)
    {
        for (const QString &defect : textDefects(driver.window()))
            add(name, defect.toStdString());
    }

    /// As ::show(); a scene that can't be reached is a defect, and the next one is.
    void show(const Scene &scene, const Stage &stage,
              const std::function<void(Driver &driver, const std::string &name)> &look)
    {
        const Warnings warnings;
        try {
            tour::show(
                scene, stage, [](const std::string &) { return true; }, look);
        } catch (const StepFailed &failed) {
            add(nameOf(scene, stage, false), failed.what());
        }
        for (const std::string &warning : Warnings::found())
            add(nameOf(scene, stage, false), warning);
    }

    void end() const
    {
        if (m_count > 0)
            throw StepFailed(fmt::format("{} defects", m_count));
    }

private:
    int m_count = 0;
};

} // namespace

void pictures(const std::filesystem::path &out, std::string_view only)
{
    std::vector<std::vector<std::string>> rows;
    Defects defects;
    for (const Scene &scene : allScenes()) {
        if (!std::string_view(scene.name).starts_with(only))
            continue;
        rows.emplace_back();
        for (const Stage &stage : stages()) {
            if (!isShownOn(scene, stage))
                continue;
            defects.show(scene, stage, [&](Driver &driver, const std::string &name) {
                if (!driver.picture(out / (name + ".png")))
                    defects.add(name, kRestless);
                rows.back().push_back(name);
                fmt::print("{}\n", name);
                defects.readTexts(driver, name);
            });
        }
    }
    index(out, rows);
    defects.end();
}

void texts(std::string_view only, Part part)
{
    if (part.number < 1 || part.number > part.of)
        throw StepFailed(fmt::format("there is no part {} of {}", part.number, part.of));
    Defects defects;
    std::size_t count = 0;
    for (const Scene &scene : allScenes()) {
        // One after the other goes to each part: neighbours take about the same time.
        if (std::string_view(scene.name).starts_with(only) && count++ % part.of == part.number - 1) {
            defects.show(scene, tightest(), [&](Driver &driver, const std::string &name) {
                if (!driver.rest())
                    defects.add(name, kRestless);
                defects.readTexts(driver, name);
            });
        }
    }
    defects.end();
}

void takeGolden(const std::filesystem::path &out)
{
    const auto isKept = [](const std::string &name) { return std::ranges::find(kGolden, name) != std::end(kGolden); };
    for (const Scene &scene : allScenes()) {
        for (const Stage &stage : stages())
            show(scene, stage, isKept,
                 [&](Driver &driver, const std::string &name) { driver.picture(out / (name + ".png")); });
    }
}

} // namespace afterglow::tour
