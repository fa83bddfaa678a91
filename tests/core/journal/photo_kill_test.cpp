// A process that dies at every point at which a photo is saved or deleted.
#include "tests/core/journal/photo_fixture.h"

#include "core/journal/photo_files.h"
#include "core/vault/vault.h"
#include "tests/core/journal/file_calls.h"
#include "tests/core/store/sql.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterglow;
using namespace afterglow::test;
using vault::SecretKey;
using vault::Vault;

namespace {

constexpr int kSaved = 7;

const files::Bytes &picture()
{
    static const files::Bytes bytes(20'000, 0x41);
    return bytes;
}

/// Runs `work`, which says whether it was acknowledged, in a process that is killed right before its n-th call that changes a
/// file, SQLite's or ours. Gives what `waitpid` said.
template <class Work> int killedAt(int n, Work work)
{
    const auto child = ::fork();
    if (child == 0) {
        int calls = 0;
        bool acknowledged = false;
        const auto count = [&](const char *, int) {
            if (calls++ == n)
                ::kill(::getpid(), SIGKILL);
            return 0;
        };
        {
            const SystemCalls ofSqlite(count);
            const FileCalls ours([&](const char *call) { return count(call, 0); });
            acknowledged = work();
        }
        ::_exit(acknowledged ? kSaved : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

struct Saved {
    TemporaryFolder folder;
    SecretKey key = SecretKey::random().value();
    Vault vault = Vault::withKey(key, folder / "photos").value();
    SystemZones zones;

    Saved()
    {
        const auto database = store::Database::open(folder / "journal.db").value();
        auto journal = openJournal(*database, zones, {smallPlan()});
        journal::Session session;
        session.treatment.id = "s1";
        session.treatment.zone = zones.zone("Europe/Berlin").value();
        session.treatment.performedAt = local("2026-11-20T15:00");
        session.treatment.area = "face";
        session.treatment.plan = "small";
        session.treatment.planVersion = 0;
        if (!journal.record(session))
            throw std::runtime_error("no session");
    }

    /// What another start of the program finds.
    template <class Look> void look(Look look) const
    {
        const auto database = store::Database::open(folder / "journal.db");
        REQUIRE(database);
        auto journal = openJournal(**database, zones, {smallPlan()});
        look(journal);
    }
    [[nodiscard]] bool save(char letter) const
    {
        const auto database = store::Database::open(folder / "journal.db");
        if (!database)
            return false;
        auto journal = openJournal(**database, zones, {smallPlan()});
        return vault.save(idOf(letter), picture()) && journal.addPhoto(photo(letter), kThumbnail);
    }
    [[nodiscard]] bool remove(char letter) const
    {
        const auto database = store::Database::open(folder / "journal.db");
        if (!database)
            return false;
        auto journal = openJournal(**database, zones, {smallPlan()});
        return journal.removePhotos({idOf(letter)}) && journal::finishDeletions(journal, vault.folder());
    }
};

} // namespace

TEST_CASE("a kill while a photo is saved leaves the whole photo or, after a sweep, nothing")
{
    int orphans = 0;
    int n = 0;
    for (bool died = true; died; ++n) {
        const Saved saved;
        const int status = killedAt(n, [&] { return saved.save('a'); });
        died = WIFSIGNALED(status);
        INFO("killed at call " << n);
        if (!died)
            REQUIRE(WEXITSTATUS(status) == kSaved);
        saved.look([&](journal::Journal &journal) {
            const auto photos = journal.photos().value();
            CHECK((died || photos.size() == 1));
            for (const auto &one : photos)
                CHECK((saved.vault.load(one.id).value() == picture()));
            const auto swept = journal::tidyPhotos(journal, saved.vault.folder(), instant("2100-01-01T00:00:00Z"));
            REQUIRE(swept);
            orphans += *swept;
            const auto left =
                std::filesystem::exists(saved.folder / "photos") ? contents(saved.folder / "photos").size() : 0;
            CHECK(left == photos.size());
        });
    }
    CHECK(n > 12);
    CHECK(orphans > 3);
}

TEST_CASE("a deletion that was killed at any point is finished at the next start")
{
    int resumed = 0;
    int n = 0;
    for (bool died = true; died; ++n) {
        const Saved saved;
        REQUIRE(saved.save('a'));
        REQUIRE(saved.save('b'));
        const int status = killedAt(n, [&] { return saved.remove('a'); });
        died = WIFSIGNALED(status);
        INFO("killed at call " << n);
        if (!died)
            REQUIRE(WEXITSTATUS(status) == kSaved);
        saved.look([&](journal::Journal &journal) {
            const auto there = journal.photo(idOf('a')).has_value();
            const auto queued = !journal.photoDeletions()->empty();
            CHECK_FALSE((there && queued));
            CHECK((died || !there));
            resumed += queued ? 1 : 0;
            REQUIRE(journal::finishDeletions(journal, saved.vault.folder()));
            CHECK(saved.vault.folder().contains(idOf('a')) == there);
            CHECK((saved.vault.load(idOf('b')).value() == picture()));
            CHECK(journal.photoDeletions()->empty());
        });
    }
    CHECK(n > 4);
    CHECK(resumed > 1);
}

TEST_CASE("a disk that gets full while a photo is saved leaves nothing, and says so")
{
    const Saved saved;
    for (const std::string failing : {"write", "fsync", "rename"}) {
        Status refused;
        {
            const FileCalls calls([&](const char *call) { return call == failing ? ENOSPC : 0; });
            refused = saved.vault.save(idOf('a'), picture());
        }
        INFO(failing);
        REQUIRE_FALSE(refused);
        CHECK((refused.error().kind == Error::Kind::NoSpace));
        CHECK(contents(saved.folder / "photos").empty());
    }
    CHECK(saved.vault.save(idOf('a'), picture()));
}

TEST_CASE("a photo whose folder can't be synced isn't said to be saved")
{
    const Saved saved;
    REQUIRE(saved.vault.save(idOf('b'), picture()));
    int syncs = 0;
    const FileCalls calls([&](const char *call) { return std::string(call) == "fsync" && ++syncs == 2 ? EIO : 0; });
    const auto refused = saved.vault.save(idOf('a'), picture());
    REQUIRE_FALSE(refused);
    CHECK((refused.error().kind == Error::Kind::Io));
    CHECK_FALSE(saved.vault.folder().contains(idOf('a')));
}
