// The patient's phone dies right after "saved".
#include "tests/core/journal/fixture.h"

#include "tests/core/store/sql.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterglow;
using namespace afterglow::test;

namespace {

constexpr int kRounds = 40;

/// Writes without end; says on `out` what is saved, a line each, right after it is.
[[noreturn]] void write(const std::filesystem::path &file, int round, int out)
{
    SystemZones zones;
    const auto database = store::Database::open(file);
    if (!database)
        ::_exit(1);
    auto journal = openJournal(**database, zones, {smallPlan()});
    journal::Session session;
    session.treatment.zone = zones.zone("Europe/Berlin").value();
    session.treatment.performedAt = local("2026-11-20T15:00");
    session.treatment.area = "face";
    session.treatment.plan = "small";
    for (int n = 0;; ++n) {
        session.treatment.id = fmt::format("s{}-{}", round, n);
        const auto occurrence = session.treatment.id + "/cleanse/d1/0";
        if (!journal.record(session)
            || !journal.log(occurrence, timeline::Action::Done, instant("2026-11-21T08:00:00Z")))
            ::_exit(1);
        const auto line = session.treatment.id + '\n';
        if (::write(out, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            ::_exit(1);
    }
}

} // namespace

TEST_CASE("everything that was said to be saved is there after a kill")
{
    const TemporaryFolder folder;
    const auto file = folder / "journal.db";
    std::mt19937 random(20261121);
    std::set<std::string> saved;

    for (int round = 0; round < kRounds; ++round) {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        const auto child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            write(file, round, pipe[1]);
        }
        ::close(pipe[1]);
        // The kill comes somewhere in the write after this many.
        const auto lines = random() % 12;
        std::string heard;
        const auto read = [&] {
            std::array<char, 256> buffer{};
            const auto size = ::read(pipe[0], buffer.data(), buffer.size());
            heard.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
            return size > 0;
        };
        while (static_cast<std::size_t>(std::count(heard.begin(), heard.end(), '\n')) < lines)
            REQUIRE(read());
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        while (read()) { }
        ::close(pipe[0]);
        REQUIRE(WIFSIGNALED(status));
        for (std::size_t begin = 0, end = 0; (end = heard.find('\n', begin)) != std::string::npos; begin = end + 1)
            saved.insert(heard.substr(begin, end - begin));
    }

    const SystemZones zones;
    const auto database = store::Database::open(file);
    REQUIRE(database);
    CHECK(ask((*database)->handle(), "PRAGMA integrity_check") == "ok");
    const auto journal = openJournal(**database, zones, {});
    const auto scenario = journal.scenario({}, time::Zone(), {}, {}, 0).value();
    std::set<std::string> sessions;
    for (const auto &session : scenario.sessions)
        sessions.insert(session.id);
    std::set<std::string> logged;
    for (const auto &entry : scenario.log)
        logged.insert(entry.occurrence.substr(0, entry.occurrence.find('/')));
    CHECK(saved.size() > kRounds);
    CHECK(std::includes(sessions.begin(), sessions.end(), saved.begin(), saved.end()));
    CHECK(std::includes(logged.begin(), logged.end(), saved.begin(), saved.end()));
    // At most the one write that was under way comes on top of it.
    CHECK(sessions.size() <= saved.size() + kRounds);
}
