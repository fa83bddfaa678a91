#include "app/screens/reminder_permission_model.h"

#include "fixture.h"
#include "tests/support/fake_notification_permission.h"

namespace afterglow::app {
namespace {

using State = platform::NotificationPermission::State;

struct Asked {
    test::TemporaryFolder folder;
    Settings settings{folder.path()};
    test::FakeNotificationPermission permission;
    ReminderPermissionModel model{permission, settings};
    int changes = 0;

    Asked()
    {
        QObject::connect(&model, &ReminderPermissionModel::changed, [this] { ++changes; });
    }
};

TEST_CASE_METHOD(Asked, "where the system asks nobody, neither does the app")
{
    for (const State state : {State::NotNeeded, State::Granted, State::Refused}) {
        permission.now = state;
        CHECK_FALSE(model.isWanted());
    }
    CHECK(platform::createNotificationPermission()->state() == State::NotNeeded);
}

TEST_CASE_METHOD(Asked, "the system asks once the patient wants it to, and its answer is told")
{
    permission.now = State::NotAsked;
    CHECK(model.isWanted());
    model.ask();
    CHECK(permission.asked == 1);
    CHECK(changes == 1);
    CHECK_FALSE(model.isWanted());
}

TEST_CASE_METHOD(Asked, "who said not now isn't asked again, nor at the next start")
{
    permission.now = State::NotAsked;
    model.notNow();
    CHECK(permission.asked == 0);
    CHECK_FALSE(model.isWanted());
    Settings again(folder.path());
    CHECK_FALSE(ReminderPermissionModel(permission, again).isWanted());
}

} // namespace
} // namespace afterglow::app
