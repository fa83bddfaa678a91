// A real notification daemon, a real display, a real click.
#include "await.h"
#include "moved_clock.h"
#include "platform/platform.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QProcess>
#include <QProcessEnvironment>

#include <optional>

using namespace afterglow;
using namespace std::chrono_literals;
using platform::Notifications;
using reminders::Answer;
using reminders::Handle;
using test::await;

namespace {

/// A program that runs beside the test, and ends with it.
class Companion {
public:
    Companion(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        INFO("is " << program.toStdString() << " installed?");
        REQUIRE(m_process.waitForStarted());
    }
    ~Companion()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Companion(const Companion &) = delete;
    Companion &operator=(const Companion &) = delete;

    QByteArray readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return {};
        }
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
};

/// What `program` prints, once it has ended well.
QByteArray run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    // The test goes on to answer the bus meanwhile.
    REQUIRE(await([&] { return process.state() == QProcess::NotRunning; }));
    CAPTURE(program.toStdString(), process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// A display with dunst on it. The server picks a free number itself.
class Desktop {
public:
    Desktop()
        : m_environment(QProcessEnvironment::systemEnvironment()),
          m_server("Xvfb", {"-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"}, m_environment)
    {
        const QByteArray number = m_server.readLine();
        REQUIRE_FALSE(number.isEmpty());
        m_environment.insert("DISPLAY", ":" + number);
        m_environment.remove("WAYLAND_DISPLAY");
        test::writeBytes(m_folder / "dunstrc", configuration());
        // Stands in for the menu program: dunst offers one line an action, and wants the chosen one back.
        test::writeBytes(m_folder / "choose", "#!/bin/sh\nexec grep -m 1 \"^#$(cat '" + choice().string() + "')\"\n");
        std::filesystem::permissions(m_folder / "choose", std::filesystem::perms::owner_all);
        m_daemon.emplace("dunst", QStringList{"-conf", path("dunstrc")}, m_environment);
    }

    /// Clicks the notification, and chooses the action of that name.
    void click(const std::string &action)
    {
        test::writeBytes(choice(), action);
        const QByteArray window =
            run("xdotool", {"search", "--sync", "--onlyvisible", "--class", "Dunst"}, m_environment);
        run("xdotool", {"mousemove", "--window", QString::fromLatin1(window.trimmed()), "20", "15", "click", "1"},
            m_environment);
    }

    /// How many notifications are on the screen.
    int displayed() { return run("dunstctl", {"count", "displayed"}, m_environment).trimmed().toInt(); }

    /// What dunst remembers of the notifications that are gone, as JSON.
    QByteArray history() { return run("dunstctl", {"history"}, m_environment); }

private:
    [[nodiscard]] std::filesystem::path choice() const { return m_folder / "choice"; }
    [[nodiscard]] QString path(const char *name) const { return QString::fromStdString((m_folder / name).string()); }
    [[nodiscard]] std::string configuration() const
    {
        return "[global]\n"
               "follow = none\n"
               "mouse_left_click = context\n"
               "dmenu = "
            + (m_folder / "choose").string()
            + "\n"
              "[urgency_normal]\n"
              "timeout = 0\n";
    }

    test::TemporaryFolder m_folder;
    QProcessEnvironment m_environment;
    Companion m_server;
    std::optional<Companion> m_daemon;
};

struct Fixture {
    Fixture() : notifications(platform::createNotifications(clock, folder.path()))
    {
        QObject::connect(
            notifications.get(), &Notifications::answered,
            [this](Handle answered, Answer answer, const QString &) { answers.emplace_back(answered, answer); });
        QObject::connect(notifications.get(), &Notifications::planAnew, [this] { ready = true; });
        REQUIRE(await([&] { return ready; })); // the daemon is there
    }

    [[nodiscard]] Handle show(const std::string &title) const
    {
        const time::Instant at = clock.now();
        std::optional<Result<Handle>> shown;
        notifications->show({"n/" + time::format(at),
                             at,
                             reminders::Category::Care,
                             {{"s1/sunscreen/d1/0", at, plan::RuleKind::Task, title}},
                             at + 4h,
                             false},
                            0, [&](Result<Handle> result) { shown = std::move(result); });
        REQUIRE(await([&] { return shown.has_value(); }));
        REQUIRE(shown->has_value());
        return shown->value();
    }

    test::TemporaryFolder folder;
    test::MovedClock clock;
    std::unique_ptr<Notifications> notifications;
    Desktop desktop; // after them: that the daemon appears is what they wait for
    std::vector<std::pair<Handle, Answer>> answers;
    bool ready = false;
};

} // namespace

TEST_CASE("a real daemon shows a notice, and a click on Done and on Snooze is heard")
{
    Fixture fixture;
    const auto [action, answer] =
        GENERATE(table<std::string, Answer>({{"Done", Answer::Done}, {"Snooze", Answer::Snooze}}));
    const Handle handle = fixture.show("Sunscreen & hat");
    CHECK(fixture.desktop.displayed() == 1);

    fixture.desktop.click(action);
    REQUIRE(await([&] { return !fixture.answers.empty(); }));
    CHECK(fixture.answers.front() == std::pair(handle, answer));

    fixture.notifications->withdraw({"n/", handle});
    CHECK(await([&] { return fixture.desktop.displayed() == 0; }));
    const QByteArray history = fixture.desktop.history();
    CHECK(history.contains("Time for your skin care"));
    CHECK(history.contains("Sunscreen &amp; hat")); // dunst reads markup, and shows what it has read
}

TEST_CASE("a real daemon opens the app, and takes a notice back")
{
    Fixture fixture;
    const Handle opened = fixture.show("");
    fixture.desktop.click("Open");
    REQUIRE(await([&] { return !fixture.answers.empty(); }));
    CHECK(fixture.answers.front() == std::pair(opened, Answer::Opened));
    fixture.notifications->withdraw({"n/", opened});
    CHECK(await([&] { return fixture.desktop.displayed() == 0; }));
}
