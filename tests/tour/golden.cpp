#include "tour/golden.h"

#include "tour/driver.h"
#include "tour/likeness.h"
#include "tour/pictures.h"

#include <QImage>
#include <QLibraryInfo>
#include <QString>
#include <QVersionNumber>

#include <fmt/format.h>

#include <fstream>
#include <set>
#include <string>
#include <string_view>

namespace afterglow::tour {

namespace {

/// Beside the golden pictures: the release of Qt that they were taken with, as "6.4".
constexpr std::string_view kRelease = "qt-release.txt";

std::string release()
{
    return fmt::format("{}.{}", QLibraryInfo::version().majorVersion(), QLibraryInfo::version().minorVersion());
}

std::string releaseOf(const std::filesystem::path &golden)
{
    std::string line;
    std::getline(std::ifstream(golden / kRelease), line);
    if (line.empty())
        throw StepFailed(
            fmt::format("{} doesn't say which Qt the golden pictures are of", (golden / kRelease).string()));
    return line;
}

QImage read(const std::filesystem::path &file)
{
    return QImage(QString::fromStdString(file.string()));
}

std::set<std::string> picturesIn(const std::filesystem::path &folder)
{
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".png")
            names.insert(entry.path().filename().string());
    return names;
}

} // namespace

void keepGolden(const std::filesystem::path &golden)
{
    std::filesystem::create_directories(golden);
    takeGolden(golden);
    for (const std::string &name : picturesIn(golden)) {
        const std::filesystem::path file = golden / name;
        if (!reduced(read(file), kKept).save(QString::fromStdString(file.string())))
            throw StepFailed("can't write " + file.string());
    }
    std::ofstream(golden / kRelease) << release() << '\n';
}

void compareWithGolden(const std::filesystem::path &out, const std::filesystem::path &golden)
{
    const Drawn drawn = releaseOf(golden) == release() ? Drawn::Alike : Drawn::Otherwise;
    std::filesystem::remove_all(out);
    std::filesystem::create_directories(out);
    takeGolden(out);
    std::string found;
    for (const std::string &name : picturesIn(out)) {
        if (const std::string words = difference(read(out / name), read(golden / name), drawn); !words.empty())
            found += fmt::format("\n{}: {}; look at {}", name, words, (out / name).string());
    }
    for (const std::string &name : picturesIn(golden))
        if (!std::filesystem::exists(out / name))
            found += fmt::format("\n{}: nobody takes this picture any more", name);
    if (!found.empty())
        throw StepFailed("the screens look otherwise than before:" + found);
}

} // namespace afterglow::tour
