#include "app/composition.h"

#include "fixture.h"

namespace afterglow::app {
namespace {

TEST_CASE("without a session bus the journal opens, and the words say that reminders can't be shown")
{
    const test::TemporaryFolder folder;
    Composition composition(folder.path());
    CHECK(composition.model().state() == AppModel::Opening);
    composition.open();
    CHECK(composition.model().state() == AppModel::Ready);
    REQUIRE(composition.journal() != nullptr);
    REQUIRE(composition.model().today() != nullptr);
    CHECK(composition.model().today()->state() == TodayModel::Empty);
    CHECK(composition.model().reminderProblem()
          == "Reminders can't be shown: no notification service is running on this computer.");
    CHECK_FALSE(composition.hasReminders());
    CHECK(std::filesystem::exists(folder / "journal.db"));
}

TEST_CASE("a newer journal is left as it is, and the words say what to do")
{
    const test::TemporaryFolder folder;
    REQUIRE(store::Database::open(folder / "journal.db"));
    test::OtherProgram(folder / "journal.db").run("PRAGMA user_version = 9999");
    const auto before = test::contents(folder.path());

    Composition composition(folder.path());
    composition.open();
    CHECK(composition.model().state() == AppModel::Failed);
    CHECK(composition.model().errorTitle() == "Your journal is newer than this app");
    CHECK_FALSE(composition.model().errorText().isEmpty());
    CHECK_FALSE(composition.model().canRetry());
    CHECK(composition.model().today() == nullptr);
    CHECK(composition.journal() == nullptr);
    CHECK_FALSE(composition.hasReminders());
    CHECK(test::contents(folder.path()) == before);
}

TEST_CASE("a journal that could not be opened opens at another try")
{
    const test::TemporaryFolder folder;
    const auto file = folder / "journal.db";
    REQUIRE(store::Database::open(file));
    const std::string bytes = test::readBytes(file);
    test::writeBytes(file, "no database at all");

    Composition composition(folder.path());
    composition.open();
    CHECK(composition.model().state() == AppModel::Failed);
    CHECK(composition.model().errorTitle() == "Your journal can't be read");

    test::writeBytes(file, bytes);
    composition.model().retry();
    CHECK(composition.model().state() == AppModel::Ready);
    CHECK(composition.model().errorTitle().isEmpty());
}

} // namespace
} // namespace afterglow::app
