// Every run is on a private bus: where it is not, it starts itself once more on one.
#include <catch2/catch_session.hpp>

#include <QCoreApplication>

#include <cstdio>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

constexpr const char *kOnPrivateBus = "AFTERGLOW_ON_PRIVATE_BUS";

int restartOnPrivateBus(int argc, char **argv)
{
    qputenv(kOnPrivateBus, "1");
    std::string config = "--config-file=" AFTERGLOW_BUS_CONFIG;
    std::string self(4096, '\0');
    const ssize_t length = readlink("/proc/self/exe", self.data(), self.size());
    self.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    std::string program = "dbus-run-session";
    std::string end = "--";
    std::vector<char *> arguments{program.data(), config.data(), end.data(), self.data()};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    arguments.push_back(nullptr);
    execvp(program.c_str(), arguments.data());
    std::perror("dbus-run-session");
    return 127;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(kOnPrivateBus))
        return restartOnPrivateBus(argc, argv);
    const QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
