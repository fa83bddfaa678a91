#include "tour/pictures.h"

#include "app/settings.h"
#include "core/timeline/timeline.h"
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

using namespace std::chrono_literals;

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

/// Ticks what was due until `end` for the session.
void tickUntil(Driver &driver, const std::string &session, time::Instant end)
{
    const time::Instant now = driver.app().clock().now();
    const auto scenario = driver.app().journal()->scenario(now, driver.zone(), now - 24h * 7, end, 0);
    if (!scenario)
        throw StepFailed(scenario.error().message);
    for (const timeline::Occurrence &occurrence : timeline::build(*scenario).occurrences) {
        if (occurrence.session == session
            && !driver.app().journal()->log(occurrence.id, timeline::Action::Done, occurrence.instant))
            throw StepFailed("the ticks were not kept");
    }
}

/// Two sessions before, the third on Friday; everything ticked but what is open this morning.
void thirdSession(Driver &driver)
{
    driver.record("2026-09-11T15:00");
    driver.record("2026-10-16T15:00");
    const std::string id = driver.record("2026-11-20T15:00");
    tickUntil(driver, id, at("2026-11-22T23:00:00Z"));
    const time::Instant now = driver.app().clock().now();
    if (!driver.app().journal()->logAll({id + "/cleanse/d3/0", id + "/sunscreen/d3/0"}, timeline::Action::Done, now))
        throw StepFailed("the ticks were not kept");
    driver.settle();
}

std::vector<Scene> scenes()
{
    using timeline::SessionStatus;
    return {
        {"today", kDesignDay, thirdSession, true, {}},
        {"today-empty", kDesignDay, [](Driver &) {}, true, {}},
        {"today-ticked",
         kDesignDay,
         [](Driver &driver) {
             thirdSession(driver);
             const auto sessions = driver.app().journal()->sessions();
             driver.tick(QString::fromStdString(sessions->back().treatment.id) + "/photo/d3/0");
         },
         true,
         {}},
        {"today-outdoors",
         kDesignDay,
         [](Driver &driver) {
             thirdSession(driver);
             driver.press("outdoorsSwitch");
             driver.settle();
         },
         false,
         {}},
        {"today-first-evening",
         "2026-11-20T16:30:00Z",
         [](Driver &driver) { driver.record("2026-11-20T15:00"); },
         false,
         {}},
        {"today-two-areas",
         kDesignDay,
         [](Driver &driver) {
             thirdSession(driver);
             driver.record("2026-11-18T11:00", "scalp");
             driver.settle();
         },
         false,
         {}},
        {"today-week-5", "2026-12-24T09:00:00Z", [](Driver &driver) { driver.record("2026-11-20T15:00"); }, false, {}},
        {"today-appointment",
         "2026-11-18T09:00:00Z",
         [](Driver &driver) { driver.record("2026-11-20T15:00", "face", SessionStatus::Planned); },
         true,
         {}},
        {"today-took-place",
         "2026-11-20T19:00:00Z",
         [](Driver &driver) { driver.record("2026-11-20T15:00", "face", SessionStatus::Planned); },
         false,
         {}},
        {"error-damaged", kDesignDay, [](Driver &) {}, true, "This is no database, and is left as it is.\n"},
        {"form",
         kDesignDay,
         [](Driver &driver) {
             thirdSession(driver);
             driver.press("newTreatment");
         },
         true,
         {}},
        {"form-date",
         kDesignDay,
         [](Driver &driver) {
             driver.press("emptyStateButton");
             driver.press("when", QPointF(-100, 0));
         },
         true,
         {}},
        {"form-more",
         kDesignDay,
         [](Driver &driver) {
             driver.press("emptyStateButton");
             driver.press("more");
         },
         false,
         {}},
        {"more",
         kDesignDay,
         [](Driver &driver) {
             thirdSession(driver);
             driver.press("go-more");
         },
         true,
         {}},
        {"clinic",
         kDesignDay,
         [](Driver &driver) {
             driver.press("go-more");
             driver.press("more-clinic");
         },
         true,
         {}},
        {"look",
         kDesignDay,
         [](Driver &driver) {
             driver.press("go-more");
             driver.press("more-look");
         },
         true,
         {}},
        {"form-appointment", kDesignDay, [](Driver &driver) { driver.press("appointmentButton"); }, false, {}},
    };
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
    std::vector<Scene> all = scenes();
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
    scene.prepare(driver);
    for (const bool dark : themes) {
        appearance.dark = dark;
        driver.app().appearance().choose(appearance);
        look(driver, nameOf(scene, stage, dark));
    }
}

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
        try {
            tour::show(
                scene, stage, [](const std::string &) { return true; }, look);
        } catch (const StepFailed &failed) {
            add(nameOf(scene, stage, false), failed.what());
        }
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

void texts(std::string_view only)
{
    Defects defects;
    for (const Scene &scene : allScenes()) {
        if (std::string_view(scene.name).starts_with(only)) {
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
