#include "tour/main_job.h"

#include "core/timeline/timeline.h"
#include "tour/camera.h"
#include "tour/daemon.h"
#include "tour/driver.h"

#include <QPainter>
#include <QScreen>
#include <QTemporaryDir>

#include <fmt/format.h>

#include <algorithm>

namespace afterglow::tour {

namespace {

using namespace std::chrono_literals;

constexpr QSize kPhone{390, 844};

void say(const std::string &line)
{
    fmt::print("{}\n", line);
    std::fflush(stdout);
}

std::string wallClock(const time::Zone &zone, time::Instant instant)
{
    return time::formatMinutes(zone.localAt(instant)).replace(10, 1, " ");
}

timeline::Timeline planned(Driver &driver)
{
    const time::Instant now = driver.app().clock().now();
    const auto scenario = driver.app().journal()->scenario(now, driver.zone(), now - 48h, now + 48h, 64);
    if (!scenario)
        throw StepFailed("the journal can't be read: " + scenario.error().message);
    return timeline::build(*scenario);
}

timeline::State stateOf(Driver &driver, const std::string &occurrence)
{
    const timeline::Timeline timeline = planned(driver);
    const auto found = std::find_if(timeline.occurrences.begin(), timeline.occurrences.end(),
                                    [&](const timeline::Occurrence &o) { return o.id == occurrence; });
    if (found == timeline.occurrences.end())
        throw StepFailed("no occurrence " + occurrence);
    return found->state;
}

/// The window and, from the display's right edge, the notification beside it.
void displayPicture(Driver &driver, const std::filesystem::path &file)
{
    constexpr int kNoteWidth = 340;
    driver.settle();
    QScreen *screen = driver.window().screen();
    const QPixmap display = screen->grabWindow();
    const qreal ratio = display.devicePixelRatio();
    const QSize window = kPhone * ratio;
    const int note = qRound(kNoteWidth * ratio);
    QImage both(window.width() + note, window.height(), QImage::Format_RGB32);
    both.fill(Qt::black);
    QPainter painter(&both);
    QImage all = display.toImage();
    all.setDevicePixelRatio(1);
    painter.drawImage(QPoint(0, 0), all, QRect(driver.window().position() * ratio, window));
    painter.drawImage(QPoint(window.width(), 0), all, QRect(all.width() - note, 0, note, window.height()));
    painter.end();
    if (!both.save(QString::fromStdString(file.string())))
        throw StepFailed("can't save " + file.string());
}

void logTreatment(Driver &driver, const std::filesystem::path &out)
{
    driver.picture(out / "01-first-start.png");
    driver.press("emptyStateButton");
    driver.press("area-neck");
    driver.press("area-face");
    driver.picture(out / "02-new-treatment.png");
    driver.press("save");
    await("Today with a checklist", [&] { return driver.shows("checklist"); });
    const auto sessions = driver.app().journal()->sessions();
    if (!sessions || sessions->size() != 1)
        throw StepFailed("the treatment is not in the journal");
    say(fmt::format("{}  logged a treatment of the {}", wallClock(driver.zone(), driver.app().clock().now()),
                    sessions->front().treatment.area));
    driver.picture(out / "03-today.png");
}

/// Lets the app's clock run to the next notification and waits until the daemon shows it.
timeline::Notification letTheNextOneCome(Driver &driver)
{
    const timeline::Timeline before = planned(driver);
    if (before.notifications.empty())
        throw StepFailed("nothing is planned");
    timeline::Notification next = before.notifications.front();
    driver.app().clock().set(next.at);
    await("the notification of " + QString::fromStdString(wallClock(driver.zone(), next.at)),
          [] { return Daemon::displayed() == 1; });
    return next;
}

void liveThroughADay(Driver &driver, const std::filesystem::path &out)
{
    const time::Instant end = driver.app().clock().now() + 24h;
    int delivered = 0;
    while (!planned(driver).notifications.empty() && planned(driver).notifications.front().at <= end) {
        const timeline::Notification due = letTheNextOneCome(driver);
        ++delivered;
        if (delivered == 1)
            displayPicture(driver, out / "04-notification.png");
        if (delivered == 2) {
            Daemon::choose("Done");
            await("the answer in the journal", [&] {
                return std::all_of(due.occurrences.begin(), due.occurrences.end(),
                                   [&](const std::string &id) { return stateOf(driver, id) == timeline::State::Done; });
            });
            say(fmt::format("{}  delivered, and answered with Done: {}", wallClock(driver.zone(), due.at),
                            fmt::join(due.occurrences, ", ")));
            driver.picture(out / "05-done-on-the-notification.png");
            continue;
        }
        const QStringList words = Daemon::sweep();
        if (words.size() != 1)
            throw StepFailed(fmt::format("expected one notification, the daemon had {}", words.size()));
        say(fmt::format("{}  delivered: \"{}\" for {}", wallClock(driver.zone(), due.at), words.front().toStdString(),
                        fmt::join(due.occurrences, ", ")));
    }
    if (delivered < 3)
        throw StepFailed(fmt::format("only {} notifications in a day", delivered));
}

std::string tickOne(Driver &driver, const std::filesystem::path &out)
{
    const timeline::Timeline timeline = planned(driver);
    const auto open = std::find_if(timeline.occurrences.begin(), timeline.occurrences.end(), [&](const auto &o) {
        return o.state == timeline::State::Due && driver.shows("row-" + QString::fromStdString(o.id));
    });
    if (open == timeline.occurrences.end())
        throw StepFailed("nothing is open on the screen");
    driver.tick(QString::fromStdString(open->id));
    await("the tick in the journal", [&] { return stateOf(driver, open->id) == timeline::State::Done; });
    say(fmt::format("{}  ticked {}", wallClock(driver.zone(), driver.app().clock().now()), open->id));
    driver.picture(out / "06-ticked.png");
    return open->id;
}

void takePhoto(Driver &driver, const std::filesystem::path &out)
{
    app::CameraModel &camera = *driver.app().model().camera();
    driver.window().requestActivate(); // there is no window manager that would
    driver.press("go-camera");
    await("the camera's picture", [&] { return camera.state() == app::CameraModel::Live; });
    await("good light",
          [&] { return camera.hints()->find("light") != nullptr && camera.hints()->find("light")->good; });
    driver.picture(out / "07-camera.png");
    driver.press("shutter");
    await("the photo", [&] { return camera.state() == app::CameraModel::Review; });
    driver.press("keep");
    await("the camera again", [&] { return camera.state() == app::CameraModel::Live; });
    driver.press("closeCamera");
    say(fmt::format("{}  took a photo", wallClock(driver.zone(), driver.app().clock().now())));
}

std::size_t photos(Driver &driver)
{
    const auto photos = driver.app().journal()->photos();
    if (!photos)
        throw StepFailed("the photos can't be read: " + photos.error().message);
    return photos->size();
}

} // namespace

void mainJob(const std::filesystem::path &out)
{
    QTemporaryDir folder;
    const std::filesystem::path data = folder.path().toStdString();
    const app::Appearance::Look look{.dark = false, .textScale = 1.0, .reducedMotion = true, .mirrored = false};
    const time::Instant start = time::parseInstant("2026-11-20T14:20:00Z").value();
    time::Instant end;
    std::string ticked;
    {
        Driver driver(data, start, look, kPhone);
        logTreatment(driver, out);
        liveThroughADay(driver, out);
        ticked = tickOne(driver, out);
        if (hasVirtualCamera()) {
            takePhoto(driver, out);
            if (photos(driver) != 1)
                throw StepFailed("the photo is not in the journal");
        }
        end = driver.app().clock().now();
    }
    Driver again(data, end + 1min, look, kPhone);
    await("Today after a restart", [&] { return again.shows("checklist"); });
    if (stateOf(again, ticked) != timeline::State::Done)
        throw StepFailed("the tick is gone after a restart");
    if (hasVirtualCamera() && photos(again) != 1)
        throw StepFailed("the photo is gone after a restart");
    if (Daemon::displayed() != 0)
        throw StepFailed("the restart showed again what was delivered before");
    again.picture(out / "08-after-a-restart.png");
    say("after a restart everything is there, and nothing is delivered twice");
}

} // namespace afterglow::tour
