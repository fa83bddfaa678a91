#include "app/screens/reminder_health_model.h"

#include "fixture.h"
#include "support/fake_notifications.h"

#include <string>
#include <vector>

namespace afterglow::app {
namespace {

using namespace std::chrono_literals;

struct Fixture : test::AppFixture {
    test::FakeNotifications notifications;
    reminders::ReminderService service{journal, notifications};
    ReminderHealthModel model{context, ReminderPorts{service, notifications}};

    [[nodiscard]] std::string course(const char *id)
    {
        const HealthRow *row = model.course()->find(QString::fromLatin1(id));
        REQUIRE(row != nullptr);
        return row->detail.toStdString();
    }

    void replan()
    {
        REQUIRE(service.replan(clock.instant, berlin));
        model.refresh();
    }
};

TEST_CASE_METHOD(Fixture, "before anything was planned or delivered, it says so")
{
    model.refresh();
    CHECK(course("next") == "None is planned.");
    CHECK(course("planned") == "Not since Afterglow was started.");
    CHECK(course("delivered") == "None so far.");
    CHECK(model.error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "the next one, the last planning and the last delivery are told")
{
    setNow("2026-11-23T07:00");
    record("2026-11-20T15:00");
    replan(); // shows what is due since the weekend
    REQUIRE(notifications.shown.size() == 1);
    CHECK(course("next") == "Today, 08:30\nSunscreen before going out\nDay 3 photo");
    CHECK(course("delivered") == "Today, 07:00");

    setNow("2026-11-23T08:30");
    replan();
    setNow("2026-11-24T07:30");
    model.refresh();
    CHECK(course("planned")
          == "Yesterday, 08:30\n" + std::to_string(notifications.armed.pending.size()) + " reminders ahead");
    CHECK(course("delivered") == "Yesterday, 08:30");
}

TEST_CASE_METHOD(Fixture, "only what this system has is asked for")
{
    model.refresh();
    CHECK(model.conditions()->rowCount() == 1);
    CHECK(model.conditions()->find(QStringLiteral("permission")) != nullptr);
    CHECK_FALSE(model.needsAttention());
    // The page says that above all.
    notifications.problemHere = Error{Error::Kind::Denied, {}, "off"};
    model.refresh();
    CHECK(model.conditions()->rowCount() == 0);

    notifications.conditionsHere = {
        .whileRunningOnly = true, .startsByItself = true, .exactAlarms = {}, .savesBattery = {}, .hibernates = {}};
    model.refresh();
    CHECK(model.conditions()->rowCount() == 2);
    CHECK_FALSE(model.needsAttention());
    notifications.conditionsHere.startsByItself = false;
    model.refresh();
    CHECK(model.conditions()->find(QStringLiteral("start"))->attention);
    CHECK(model.needsAttention());

    notifications.conditionsHere = {
        .whileRunningOnly = false, .startsByItself = {}, .exactAlarms = false, .savesBattery = true, .hibernates = {}};
    model.refresh();
    CHECK(model.conditions()->rowCount() == 2);
    CHECK(model.conditions()->find(QStringLiteral("alarms"))->attention);
    CHECK(model.conditions()->find(QStringLiteral("battery"))->attention);
    notifications.conditionsHere = {
        .whileRunningOnly = false, .startsByItself = {}, .exactAlarms = true, .savesBattery = false, .hibernates = {}};
    model.refresh();
    CHECK_FALSE(model.needsAttention());
}

TEST_CASE_METHOD(Fixture, "what isn't as it should be leads to its page of the settings, where the system has them")
{
    notifications.conditionsHere.exactAlarms = false;
    notifications.conditionsHere.savesBattery = true;
    notifications.conditionsHere.hibernates = true;
    notifications.conditionsHere.startsByItself = false;
    model.refresh();
    CHECK(model.needsAttention());
    for (const HealthRow &row : model.conditions()->rows())
        CHECK_FALSE(row.settings);

    notifications.hasSettings = true;
    model.refresh();
    for (const HealthRow &row : model.conditions()->rows()) {
        CHECK(row.settings == (row.id != QLatin1String("start") && row.id != QLatin1String("permission")));
        model.openSettings(row.id);
    }
    model.openSettings(QStringLiteral("notifications"));
    using platform::SystemSetting;
    CHECK(notifications.opened
          == std::vector{SystemSetting::ExactAlarms, SystemSetting::Battery, SystemSetting::UnusedApps,
                         SystemSetting::Notifications});

    notifications.conditionsHere.hibernates = false;
    model.refresh();
    const HealthRow *unused = model.conditions()->find(QStringLiteral("unused"));
    REQUIRE(unused);
    CHECK_FALSE(unused->settings);
    CHECK_FALSE(unused->attention);
}

TEST_CASE_METHOD(Fixture, "reminders that come quietly are said, with a way to allow them")
{
    notifications.conditionsHere.quiet = true;
    notifications.hasSettings = true;
    model.refresh();
    CHECK(model.needsAttention());
    const HealthRow *quiet = model.conditions()->find(QStringLiteral("quiet"));
    REQUIRE(quiet);
    CHECK(quiet->attention);
    CHECK(quiet->settings);
    model.openSettings(quiet->id);
    CHECK(notifications.opened == std::vector{platform::SystemSetting::Notifications});

    notifications.conditionsHere.quiet = false;
    model.refresh();
    CHECK_FALSE(model.needsAttention());
    CHECK(model.conditions()->find(QStringLiteral("quiet")) == nullptr);
}

TEST_CASE_METHOD(Fixture, "a test is armed for a minute later, and leaves nothing in the journal")
{
    record("2026-11-20T15:00");
    replan();
    const auto deliveries = journal.deliveries().value().size();
    model.refresh();
    CHECK(model.testState() == ReminderHealthModel::NoTest);
    model.test();
    CHECK(notifications.test == clock.instant + 1min);
    CHECK(model.testState() == ReminderHealthModel::Armed);
    CHECK(model.testText().contains("09:42"));

    SECTION("sent")
    {
        emit notifications.tested(std::nullopt);
        CHECK(model.testState() == ReminderHealthModel::Sent);
    }
    SECTION("not sent")
    {
        emit notifications.tested(Error{Error::Kind::Unavailable, {}, {}});
        CHECK(model.testState() == ReminderHealthModel::TestFailed);
        CHECK(model.testText() == "Reminders can't be shown: no notification service is running on this computer.");
    }
    CHECK(journal.deliveries().value().size() == deliveries);
    CHECK(log().empty());
}

TEST_CASE_METHOD(Fixture, "a test that can't be armed says so")
{
    notifications.testError = Error{Error::Kind::Io, {}, {}};
    model.test();
    CHECK(model.testState() == ReminderHealthModel::TestFailed);
    CHECK_FALSE(model.testText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a journal that can't be read is said")
{
    test::OtherProgram other(file());
    other.run("ALTER TABLE sessions RENAME TO away");
    model.refresh();
    CHECK_FALSE(model.error().isEmpty());
    other.run("ALTER TABLE away RENAME TO sessions");
    model.refresh();
    CHECK(model.error().isEmpty());
}

} // namespace
} // namespace afterglow::app
