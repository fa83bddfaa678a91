#include "platform/linux/application_id.h"
#include "platform/platform.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QProcess>
#include <QProcessEnvironment>

using namespace afterglow;

namespace {

/// A running app.
class App {
public:
    explicit App(const std::filesystem::path &folder, const QStringList &more = {},
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(AFTERGLOW_INSTANCE_PROBE),
                        QStringList(QString::fromStdString(folder.string())) + more);
        REQUIRE(m_process.waitForStarted());
    }
    ~App() { kill(); }
    App(const App &) = delete;
    App &operator=(const App &) = delete;

    QString nextLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return QStringLiteral("(no line)");
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    int exitCode()
    {
        REQUIRE(m_process.waitForFinished());
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("a second start raises the first and ends well")
{
    const test::TemporaryFolder folder;
    App first(folder.path());
    REQUIRE(first.nextLine() == "first");

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_ACTIVATION_TOKEN", "token-7");
    App second(folder.path(), {}, environment);
    CHECK(second.nextLine() == "second");
    CHECK(second.exitCode() == 0);
    CHECK(first.nextLine() == "raised token-7");
}

TEST_CASE("a second start in the background leaves the first where it is")
{
    const test::TemporaryFolder folder;
    App first(folder.path());
    REQUIRE(first.nextLine() == "first");
    App background(folder.path(), {"--background"});
    CHECK(background.nextLine() == "second");
    CHECK(background.exitCode() == 0);

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_ACTIVATION_TOKEN", "token-8");
    App second(folder.path(), {}, environment);
    CHECK(second.exitCode() == 0);
    CHECK(first.nextLine() == "raised token-8"); // by this one only
}

TEST_CASE("an app is asked to end, and that there is none is well too")
{
    const test::TemporaryFolder folder;
    App first(folder.path());
    REQUIRE(first.nextLine() == "first");
    App quitting(folder.path(), {"--quit"});
    CHECK(quitting.nextLine() == "asked");
    CHECK(first.exitCode() == 0);
    App again(folder.path(), {"--quit"});
    CHECK(again.nextLine() == "asked");
}

TEST_CASE("the place of an app that was killed is free")
{
    const test::TemporaryFolder folder;
    App killed(folder.path());
    REQUIRE(killed.nextLine() == "first");
    killed.kill();
    App next(folder.path());
    CHECK(next.nextLine() == "first");
}

TEST_CASE("apps on different data folders don't meet")
{
    const test::TemporaryFolder one;
    const test::TemporaryFolder other;
    App first(one.path());
    REQUIRE(first.nextLine() == "first");
    App second(other.path());
    CHECK(second.nextLine() == "first");
}

TEST_CASE("without a bus the app may run all the same")
{
    const test::TemporaryFolder folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    App app(folder.path(), {}, environment);
    CHECK(app.nextLine() == QStringLiteral("error %1").arg(static_cast<int>(Error::Kind::Unavailable)));
}

TEST_CASE("only the patient's own data folder has the app's plain name")
{
    const test::TemporaryFolder folder;
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.path().string()));
    const auto own = platform::dataFolder().value();
    CHECK(platform::busNameFor(own) == platform::applicationId());
    CHECK(platform::busNameFor(own / "") == platform::applicationId());
    CHECK(platform::busNameFor(own / "../afterglow") == platform::applicationId());

    const QString other = platform::busNameFor(folder / "other");
    CHECK(other.startsWith(platform::applicationId() + ".Data"));
    CHECK(other != platform::busNameFor(folder / "another"));
    CHECK(platform::objectPathFor("app.after-glow.App") == "/app/after_glow/App");
    qunsetenv("XDG_DATA_HOME");
}
