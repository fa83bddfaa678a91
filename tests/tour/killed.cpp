#include "tour/killed.h"

#include "core/timeline/timeline.h"
#include "tour/driver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <string>

namespace afterglow::tour {

namespace {

using namespace std::chrono_literals;

constexpr QSize kPhone{390, 844};
constexpr int kChildMs = 60000;
constexpr app::Appearance::Look kLook{.dark = false, .textScale = 1.0, .reducedMotion = true, .mirrored = false};

/// Each step on the next day of the aftercare.
time::Instant startOf(int step)
{
    return time::parseInstant("2026-11-20T14:20:00Z").value() + step * 24h;
}

std::vector<timeline::Occurrence> occurrences(Driver &driver)
{
    const time::Instant now = driver.app().clock().now();
    const auto scenario = driver.app().journal()->scenario(now, driver.zone(), now - 96h, now + 24h, 64);
    if (!scenario)
        throw StepFailed("the journal can't be read: " + scenario.error().message);
    return timeline::build(*scenario).occurrences;
}

bool isTicked(Driver &driver)
{
    const auto all = occurrences(driver);
    return std::ranges::any_of(all, [](const auto &o) { return o.state == timeline::State::Done; });
}

void dieOnce(const std::function<bool()> &saved, const char *otherwise)
{
    QElapsedTimer since;
    since.start();
    while (!saved() && since.elapsed() < kChildMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    if (!saved())
        throw StepFailed(otherwise);
    (void)std::raise(SIGKILL);
}

/// Presses without waiting for the screen to come to rest: the kill shall find the app in the middle of it.
void pressAndDie(Driver &driver, QQuickItem &item, QPointF at, const std::function<bool()> &saved)
{
    item.forceActiveFocus(Qt::OtherFocusReason);
    driver.settle();
    QTest::mouseClick(&driver.window(), Qt::LeftButton, Qt::NoModifier, item.mapToScene(at).toPoint());
    dieOnce(saved, "the screen never said that it is saved");
}

/// Types and goes on doing nothing: what was typed gets into the file while the form is open, or never.
void typeAndDie(Driver &driver, const QString &field, const QByteArray &text, const char *file)
{
    auto *input = driver.find(field).findChild<QQuickItem *>("input");
    input->forceActiveFocus(Qt::OtherFocusReason);
    for (const char character : text)
        QTest::keyClick(&driver.window(), character);
    dieOnce(
        [&, path = QString::fromStdString((driver.dataFolder() / file).string())] {
            QFile draft(path);
            return draft.open(QIODevice::ReadOnly) && draft.readAll().contains(text);
        },
        "what was typed was never written");
}

struct Step {
    std::string_view name;
    void (*perform)(Driver &driver);
    bool (*isThere)(Driver &driver);
};

void logTreatment(Driver &driver)
{
    driver.press("emptyStateButton");
    driver.press("area-face");
    QQuickItem &save = driver.find("save");
    pressAndDie(driver, save, QPointF(save.width() / 2, save.height() / 2), [&] { return driver.shows("checklist"); });
}

void tick(Driver &driver)
{
    for (const timeline::Occurrence &occurrence : occurrences(driver)) {
        const QString row = "row-" + QString::fromStdString(occurrence.id);
        if (occurrence.state != timeline::State::Due || !driver.shows(row))
            continue;
        QQuickItem &item = driver.findIn(row, "tick");
        pressAndDie(driver, item, QPointF(item.width() / 2, item.height() / 2),
                    [&] { return driver.shows("undoBar"); });
    }
    throw StepFailed("nothing to tick");
}

void goOutdoors(Driver &driver)
{
    QQuickItem &outdoors = driver.find("outdoorsSwitch");
    pressAndDie(driver, outdoors, QPointF(outdoors.width() / 2, outdoors.height() / 2),
                [&] { return driver.app().model().today()->outdoors(); });
}

QString treated(Driver &driver)
{
    const auto sessions = driver.app().journal()->sessions();
    if (!sessions || sessions->size() != 1)
        throw StepFailed("there is more or less than the one treatment");
    return QString::fromStdString(sessions->front().treatment.id);
}

void beginTreatment(Driver &driver)
{
    driver.press("newTreatment");
    typeAndDie(driver, "notes", "half a sen", "unfinished-treatment.json");
}

void beginEdit(Driver &driver)
{
    driver.press("treatmentBody");
    driver.press("editTreatment");
    typeAndDie(driver, "notes", "calm by no", "unfinished-edits.json");
}

void beginCheckIn(Driver &driver)
{
    driver.press("treatmentBody");
    driver.press("checkInHistory");
    driver.press("howDoesItFeel");
    driver.press("flag-pus");
    typeAndDie(driver, "checkInNote", "since this mor", "unfinished-check-in.json");
}

constexpr std::array<Step, 6> kSteps{{
    {"treatment", logTreatment,
     [](Driver &driver) { return driver.shows("checklist") && !occurrences(driver).empty(); }},
    {"tick", tick, isTicked},
    {"outdoors", goOutdoors,
     [](Driver &driver) { return driver.app().model().today()->outdoors() && isTicked(driver); }},
    {"unfinished treatment", beginTreatment,
     [](Driver &driver) {
         app::LogTreatmentModel &form = *driver.app().model().logTreatment();
         form.startNew();
         return form.isContinued() && form.notes() == "half a sen";
     }},
    {"unfinished edit", beginEdit,
     [](Driver &driver) {
         app::LogTreatmentModel &form = *driver.app().model().logTreatment();
         form.edit(treated(driver));
         return form.isContinued() && form.notes() == "calm by no";
     }},
    {"unfinished check-in", beginCheckIn,
     [](Driver &driver) {
         app::CheckInModel &checkIn = *driver.app().model().screens()->checkIn();
         checkIn.start(treated(driver));
         return checkIn.isContinued() && checkIn.note() == "since this mor" && checkIn.flags()->find("pus")->chosen;
     }},
}};

} // namespace

void killedAfterSaved(const std::filesystem::path &data)
{
    for (int i = 0; i < static_cast<int>(kSteps.size()); ++i) {
        const Step &step = kSteps.at(i);
        const QString name = QString::fromUtf8(step.name.data(), static_cast<qsizetype>(step.name.size()));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("save-and-die"), QString::fromStdString(data.string()), name});
        if (!child.waitForFinished(2 * kChildMs))
            throw StepFailed("the app did not end: " + name.toStdString());
        if (child.exitStatus() != QProcess::CrashExit)
            throw StepFailed("the app was not killed: " + name.toStdString());

        Driver again(data, startOf(i) + 30s, kLook, kPhone);
        await(name + " after the kill", [&] { return again.shows("checklist") && step.isThere(again); });
        fmt::print("killed right after \"{}\" was saved: it is there\n", step.name);
    }
}

void saveAndDie(const std::filesystem::path &data, std::string_view name)
{
    const auto *const step = std::ranges::find(kSteps, name, &Step::name);
    if (step == kSteps.end())
        throw StepFailed("no step " + std::string(name));
    Driver driver(data, startOf(static_cast<int>(step - kSteps.begin())), kLook, kPhone);
    if (name != kSteps.front().name)
        await("Today", [&] { return driver.shows("checklist"); });
    step->perform(driver);
    throw StepFailed("still alive after " + std::string(name));
}

} // namespace afterglow::tour
