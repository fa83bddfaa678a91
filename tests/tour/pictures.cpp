#include "tour/pictures.h"

#include "app/settings.h"
#include "core/timeline/timeline.h"
#include "tour/driver.h"
#include "tour/scene.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace afterglow::tour {

namespace {

using namespace std::chrono_literals;

time::Instant at(const char *text)
{
    return time::parseInstant(text).value();
}

struct LookOf {
    std::string name;
    app::Appearance::Look look;
    QSize size;
    QString language = QStringLiteral("en");
    bool everyScene = false; ///< else only those that are shown in every look
};

const char *const kLandscape = "landscape";

/// What golden pictures are kept of: one of each kind of screen, and each kind of look. None with a camera's preview.
constexpr std::array<std::string_view, 12> kGolden{
    "today-light",   "today-arabic",   "today-wide-dark", "today-empty-narrow", "form-large",      "photos-light",
    "compare-light", "timeline-light", "series-dark",     "check-in-light",     "check-in-german", "learn-page-light"};

std::vector<LookOf> looks()
{
    const app::Appearance::Look light{.dark = false, .textScale = 1.0, .reducedMotion = true, .mirrored = false};
    app::Appearance::Look dark = light;
    dark.dark = true;
    app::Appearance::Look large = light;
    large.textScale = 2.0;
    app::Appearance::Look mirrored = light;
    mirrored.mirrored = true;
    app::Appearance::Look own = light; // the reading direction is the language's
    own.mirrored.reset();
    app::Appearance::Look ownLarge = own;
    ownLarge.textScale = 2.0;
    app::Appearance::Look ownDark = own;
    ownDark.dark = true;
    const QString english = QStringLiteral("en");
    const QString german = QStringLiteral("de");
    const QString arabic = QStringLiteral("ar");
    return {{"light", light, {390, 844}, english, true},
            {"dark", dark, {390, 844}, english, true},
            {"large", large, {390, 844}},
            {"mirrored", mirrored, {390, 844}},
            {"narrow", light, {360, 640}},
            {"tablet", light, {840, 900}},
            {"wide-dark", dark, {1200, 900}},
            {kLandscape, light, {844, 390}},
            {"german", own, {390, 844}, german, true},
            {"german-large", ownLarge, {390, 844}, german},
            {"german-narrow", own, {360, 640}, german},
            {"arabic", own, {390, 844}, arabic, true},
            {"arabic-large", ownLarge, {390, 844}, arabic},
            {"arabic-wide-dark", ownDark, {1200, 900}, arabic}};
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
    std::ranges::move(startScenes(), std::back_inserter(all));
    return all;
}

bool hasPicture(const Scene &scene, const LookOf &look)
{
    return look.name == kLandscape ? scene.landscape : scene.everyLook || look.everyScene;
}

void take(const Scene &scene, const LookOf &look, const std::filesystem::path &file)
{
    QTemporaryDir folder;
    if (!scene.file.empty()) {
        QFile journal(folder.filePath("journal.db"));
        if (!journal.open(QIODevice::WriteOnly))
            throw StepFailed("can't write the journal's file");
        journal.write(scene.file.c_str());
    }
    const std::filesystem::path data = folder.path().toStdString();
    app::Settings(data).setLanguage(look.language);
    Driver driver(data, at(scene.now), look.look, look.size, scene.camera ? scene.camera() : app::CameraAccess{},
                  scene.introduced);
    scene.prepare(driver);
    driver.picture(file);
}

} // namespace

void pictures(const std::filesystem::path &out, std::string_view only)
{
    std::vector<std::vector<std::string>> rows;
    for (const Scene &scene : allScenes()) {
        if (!std::string_view(scene.name).starts_with(only))
            continue;
        rows.emplace_back();
        for (const LookOf &look : looks()) {
            if (!hasPicture(scene, look))
                continue;
            const std::string name = scene.name + "-" + look.name;
            take(scene, look, out / (name + ".png"));
            rows.back().push_back(name);
            fmt::print("{}\n", name);
            std::fflush(stdout);
        }
    }
    index(out, rows);
}

void takeGolden(const std::filesystem::path &out)
{
    for (const Scene &scene : allScenes()) {
        for (const LookOf &look : looks()) {
            const std::string name = scene.name + "-" + look.name;
            if (std::ranges::find(kGolden, name) != std::end(kGolden))
                take(scene, look, out / (name + ".png"));
        }
    }
}

} // namespace afterglow::tour
