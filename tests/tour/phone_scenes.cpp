// What a phone has and a computer hasn't: the share sheet, the photo picker, the settings that keep reminders from coming.
#include "tour/scene.h"
#include "tour/unanswered.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace afterglow::tour {

namespace {

/// Wednesday 25 November 2026, in the evening in Berlin: five days after the treatment.
const char *const kEvening = "2026-11-25T18:00:00Z";

Scene onPhone(std::string name, bool everyLook, std::function<void(Driver &)> prepare)
{
    Scene scene{std::move(name), kEvening, std::move(prepare), everyLook, {}};
    scene.phone = true;
    return scene;
}

void openPhotos(Driver &driver)
{
    photograph(driver, driver.record("2026-11-20T15:00"), "2026-11-20", {0, 1, 2, 3, 5});
    driver.press("go-photos");
    awaitPictures(driver);
}

void openPhoto(Driver &driver)
{
    openPhotos(driver);
    driver.press("photo-1");
    awaitPictures(driver);
}

void openCompare(Driver &driver)
{
    openPhotos(driver);
    driver.press("compareButton");
    await("the alignment", [&] { return !driver.app().photos()->compare().isBusy(); });
    awaitPictures(driver);
}

void openTimeLapse(Driver &driver)
{
    openPhotos(driver);
    driver.press("timeLapseButton");
    await("the alignment", [&] { return !driver.app().photos()->timeLapse().isPreparing(); });
    driver.app().photos()->timeLapse().setCurrent(3);
    awaitPictures(driver);
}

/// Confirms what stands open, and the system answers.
void share(Driver &driver, const Status &answer)
{
    driver.press("confirmShare");
    await("the share sheet", [&] { return driver.system().shareSheet->isOpen(); });
    driver.system().shareSheet->answer(answer);
    driver.settle();
}

void pick(Driver &driver)
{
    openPhotos(driver);
    driver.press("photosMenu");
    driver.press("menuImport");
    await("the photo picker", [&] { return driver.system().photoPicker->isOpen(); });
    driver.settle();
}

/// Three pictures, and one that can't be opened here.
void give(Driver &driver)
{
    const QTemporaryDir folder;
    std::vector<std::filesystem::path> files;
    for (const QUrl &picture : pictureFiles(folder)) {
        if (picture.fileName().endsWith(".jpg"))
            files.emplace_back(picture.toLocalFile().toStdString());
    }
    test::writeBytes(files.emplace_back(folder.filePath("IMG_2041.heic").toStdString()), "this is no picture");
    driver.system().photoPicker->give(files);
    driver.settle();
}

void openReport(Driver &driver)
{
    driver.record("2026-11-20T15:00");
    driver.press("treatmentBody");
    driver.press("checkInNow");
    app::CheckInModel &checkIn = *driver.app().model().screens()->checkIn();
    checkIn.setStrength("redness", 2);
    checkIn.toggleFlag("pus");
    driver.press("toAdvice");
    driver.press("second");
}

/// A phone that may hold the reminders back in each way that there is.
void openHealth(Driver &driver)
{
    test::FakeNotifications &notifications = *driver.system().notifications;
    notifications.conditionsHere.exactAlarms = false;
    notifications.conditionsHere.savesBattery = true;
    notifications.conditionsHere.hibernates = true;
    driver.record("2026-11-20T15:00");
    driver.press("go-more");
    driver.press("more-reminders");
    driver.press("reminders-health");
}

tl::unexpected<Error> nobodyTakesIt()
{
    return failure(Error::Kind::Unavailable, {}, "no app takes it");
}

} // namespace

std::vector<Scene> phoneScenes()
{
    return {
        onPhone("phone-photo-share", true,
                [](Driver &driver) {
                    openPhoto(driver);
                    driver.press("sharePhoto");
                }),
        onPhone("phone-photo-failed", true,
                [](Driver &driver) {
                    openPhoto(driver);
                    driver.press("sharePhoto");
                    share(driver, nobodyTakesIt());
                }),
        onPhone("phone-compare-busy", true,
                [](Driver &driver) {
                    openCompare(driver);
                    driver.press("trailing");
                    leaveUnanswered(driver.app().photos()->compare());
                    driver.press("confirmShare");
                    await("the drawing", [&] { return driver.app().photos()->compare().isSharing(); });
                }),
        onPhone("phone-compare-failed", true,
                [](Driver &driver) {
                    openCompare(driver);
                    driver.press("trailing");
                    share(driver, nobodyTakesIt());
                }),
        onPhone("phone-film-busy", true,
                [](Driver &driver) {
                    openTimeLapse(driver);
                    driver.press("trailing");
                    const auto *film = leaveUnanswered(driver.app().photos()->timeLapse(), 3);
                    driver.press("confirmShare");
                    await("the writing", [&] { return film->isReached(); });
                }),
        onPhone("phone-film-failed", false,
                [](Driver &driver) {
                    openTimeLapse(driver);
                    driver.press("trailing");
                    share(driver, failure(Error::Kind::NoSpace, {}, "the disk is full"));
                }),
        onPhone("phone-report", true, openReport),
        onPhone("phone-report-failed", true,
                [](Driver &driver) {
                    openReport(driver);
                    driver.press("shareText");
                    driver.system().shareSheet->answer(nobodyTakesIt());
                }),
        onPhone("phone-pick-busy", true, pick),
        onPhone("phone-pick-none", false,
                [](Driver &driver) {
                    pick(driver);
                    driver.system().photoPicker->give({});
                    awaitPictures(driver);
                }),
        onPhone("phone-pick-failed", true,
                [](Driver &driver) {
                    pick(driver);
                    driver.system().photoPicker->fail(Error::Kind::NoSpace);
                }),
        onPhone("phone-picked", true,
                [](Driver &driver) {
                    pick(driver);
                    give(driver);
                }),
        onPhone("phone-imported-partly", true,
                [](Driver &driver) {
                    pick(driver);
                    give(driver);
                    driver.press("startImport");
                    await("the import",
                          [&] { return driver.app().photos()->imports().step() == app::PhotoImportModel::Finished; });
                    awaitPictures(driver);
                }),
        onPhone("phone-health", true, openHealth),
        onPhone("phone-health-quiet", true,
                [](Driver &driver) {
                    driver.system().notifications->conditionsHere.quiet = true;
                    driver.record("2026-11-20T15:00");
                    driver.press("go-more");
                    driver.press("more-reminders");
                    driver.press("reminders-health");
                }),
        onPhone("phone-health-refused", true,
                [](Driver &driver) {
                    openHealth(driver);
                    test::FakeNotifications &notifications = *driver.system().notifications;
                    notifications.problemHere = Error{Error::Kind::Denied, {}, {}};
                    emit notifications.problemChanged();
                }),
        onPhone("phone-permission", true,
                [](Driver &driver) {
                    driver.system().notificationPermission->now = platform::NotificationPermission::State::NotAsked;
                    driver.press("emptyStateButton");
                    driver.press("area-face");
                    driver.press("save");
                    await("the question", [&] { return driver.shows("allowReminders"); });
                }),
    };
}

} // namespace afterglow::tour
