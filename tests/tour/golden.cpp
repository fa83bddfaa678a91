#include "tour/golden.h"

#include "tour/driver.h"
#include "tour/pictures.h"

#include <QImage>
#include <QString>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>

namespace afterglow::tour {

namespace {

/// Golden pictures are kept at half their size: enough to be looked at.
constexpr int kKept = 2;
/// They are compared at half of that: a letter that is drawn a little otherwise is no broken layout.
constexpr int kReduction = 2;
/// Of 255, in one channel of a reduced pixel: what the eye sees at once.
constexpr int kVisible = 24;
/// Of the reduced pixels. A line of text that moves by its own height is about this much.
constexpr double kMostDiffering = 0.01;

QImage reduced(const QImage &image, int by)
{
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

bool differs(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))})
        > kVisible;
}

/// Empty where they are alike.
std::string difference(const QImage &picture, const QImage &kept)
{
    if (kept.isNull())
        return "no golden picture";
    if (picture.size() / kKept != kept.size())
        return fmt::format("{} x {} in place of {} x {}", picture.width(), picture.height(), kKept * kept.width(),
                           kKept * kept.height());
    const QImage golden = reduced(kept, kReduction);
    const QImage taken = reduced(reduced(picture, kKept), kReduction);
    int differing = 0;
    for (int y = 0; y < taken.height(); ++y)
        for (int x = 0; x < taken.width(); ++x)
            differing += differs(taken.pixel(x, y), golden.pixel(x, y)) ? 1 : 0;
    const double share = static_cast<double>(differing) / (taken.width() * taken.height());
    return share > kMostDiffering ? fmt::format("{:.1f} % differ", 100 * share) : std::string();
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
}

void compareWithGolden(const std::filesystem::path &out, const std::filesystem::path &golden)
{
    std::filesystem::remove_all(out);
    std::filesystem::create_directories(out);
    takeGolden(out);
    std::string found;
    for (const std::string &name : picturesIn(out)) {
        if (const std::string words = difference(read(out / name), read(golden / name)); !words.empty())
            found += fmt::format("\n{}: {}; look at {}", name, words, (out / name).string());
    }
    for (const std::string &name : picturesIn(golden))
        if (!std::filesystem::exists(out / name))
            found += fmt::format("\n{}: nobody takes this picture any more", name);
    if (!found.empty())
        throw StepFailed("the screens look otherwise than before:" + found);
}

} // namespace afterglow::tour
