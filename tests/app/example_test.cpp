#include "app/example_journal.h"

#include "app/composition.h"
#include "fixture.h"
#include "tests/core/vault/memory_secrets.h"

#include <QTest>

#include <memory>

namespace afterglow::app {
namespace {

struct App {
    test::TemporaryFolder folder;
    std::shared_ptr<test::MemorySecrets> secrets = std::make_shared<test::MemorySecrets>();
    std::unique_ptr<Composition> composition;

    void start()
    {
        composition.reset();
        composition = std::make_unique<Composition>(folder.path(), CameraAccess{}, SystemAccess{secrets, nullptr});
        composition->clock().set(time::parseInstant("2026-11-23T08:41:00Z").value());
        composition->open();
        REQUIRE(composition->model().state() == AppModel::Ready);
    }

    [[nodiscard]] bool becomes(bool example) const
    {
        return QTest::qWaitFor([&] {
            return composition->model().state() == AppModel::Ready && composition->model().isExample() == example;
        });
    }
};

TEST_CASE_METHOD(App, "the example lies in a folder of its own, and the patient's journal stays as it is")
{
    start();
    REQUIRE(composition->model().isIntroducing());
    composition->model().lookAround();
    composition->model().lookAround(); // an eager finger
    REQUIRE(becomes(true));
    CHECK_FALSE(composition->model().isIntroducing());
    CHECK(composition->journal()->sessions()->size() == 3);
    CHECK(composition->journal()->photos()->size() == 4);
    CHECK(composition->model().today()->state() == TodayModel::Ready);
    CHECK_FALSE(composition->model().today()->progressText().isEmpty());
    CHECK(composition->model().reminderProblem().isEmpty()); // none are shown, so none can fail
    CHECK_FALSE(composition->hasReminders());
    // Its pictures open, and the system's secret store was never asked.
    composition->photos()->openVault();
    REQUIRE(QTest::qWaitFor([&] { return composition->photos()->vault() != nullptr; }));
    const auto photos = composition->journal()->photos();
    REQUIRE(photos);
    for (const journal::Photo &photo : *photos) {
        CHECK(composition->photoLoader()->photo(photo.id));
        CHECK(composition->photoLoader()->thumbnail(photo.id));
    }
    CHECK(secrets->reads + secrets->writes == 0);

    composition->model().endExample();
    REQUIRE(becomes(false));
    CHECK_FALSE(std::filesystem::exists(folder / "demo"));
    CHECK(composition->journal()->sessions()->empty());
    CHECK(composition->photoLoader()->vault() == nullptr);
    CHECK(composition->model().isIntroducing());
}

TEST_CASE_METHOD(App, "the example is there again after a restart, as on its first day, and ends then as well")
{
    start();
    composition->model().lookAround();
    REQUIRE(becomes(true));
    const auto sessions = composition->journal()->sessions().value();
    REQUIRE(composition->journal()->remove(sessions.back().treatment.id));
    start();
    CHECK(composition->model().isExample());
    CHECK(composition->journal()->sessions()->size() == 3);
    composition->model().endExample();
    REQUIRE(becomes(false));
    start();
    CHECK_FALSE(composition->model().isExample());
    CHECK(composition->journal()->sessions()->empty());
}

TEST_CASE_METHOD(App, "in the example nothing erases the patient's own journal")
{
    start();
    composition->model().lookAround();
    REQUIRE(becomes(true));
    composition->model().erase()->erase(QStringLiteral("erase"));
    QCoreApplication::processEvents();
    CHECK(composition->model().isExample());
    CHECK_FALSE(isErasing(folder.path()));
}

TEST_CASE_METHOD(App, "ending an example that isn't there changes nothing")
{
    start();
    composition->model().endExample();
    QCoreApplication::processEvents();
    CHECK(composition->model().state() == AppModel::Ready);
    CHECK(composition->journal() != nullptr);
}

TEST_CASE_METHOD(test::AppFixture, "the example looks the same at any hour: its last treatment is three days old")
{
    for (const char *now : {"2026-11-23T00:00", "2026-11-23T09:41", "2026-11-23T23:59", "2027-03-28T02:30"}) {
        INFO(now);
        setNow(now);
        const test::TemporaryFolder other;
        const auto database = store::Database::open(other / "journal.db").value();
        journal::Journal journal(*database, zones, plan::builtInTexts());
        REQUIRE(writeExample(journal, clock.instant, berlin));
        const auto sessions = journal.sessions().value();
        REQUIRE(sessions.size() == 3);
        CHECK(time::dateOf(berlin.localAt(clock.instant)) - sessions.back().treatment.dayZero()
              == std::chrono::days{3});
        CHECK(sessions.back().numberInSeries == 3);
        CHECK_FALSE(journal.checkIns(sessions.back().treatment.id)->empty());
        CHECK(journal.clinic()->name == "Example clinic");
        CHECK(journal.clinic()->phone.empty());
    }
}

} // namespace
} // namespace afterglow::app
