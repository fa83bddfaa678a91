#include "tour/likeness.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace afterglow::tour {

namespace {

/// They are compared at half of what is kept: a letter that is drawn a little otherwise is no broken layout.
constexpr int kReduction = 2;
/// Where letters are spaced otherwise, at an eighth: most of them stay in their pixel, while a line that moves by half its height leaves it.
constexpr int kReductionAcrossReleases = 8;
/// Of 255, in one channel of a reduced pixel: what the eye sees at once.
constexpr int kVisible = 24;
/// Of the reduced pixels. A line of text that moves by its own height is about this much.
constexpr double kMostDiffering = 0.01;

bool differs(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))})
        > kVisible;
}

} // namespace

QImage reduced(const QImage &image, int by)
{
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::string difference(const QImage &picture, const QImage &kept, Drawn drawn)
{
    if (kept.isNull())
        return "no golden picture";
    if (picture.size() / kKept != kept.size())
        return fmt::format("{} x {} in place of {} x {}", picture.width(), picture.height(), kKept * kept.width(),
                           kKept * kept.height());
    const int reduction = drawn == Drawn::Alike ? kReduction : kReductionAcrossReleases;
    const QImage golden = reduced(kept, reduction);
    const QImage taken = reduced(reduced(picture, kKept), reduction);
    int differing = 0;
    for (int y = 0; y < taken.height(); ++y)
        for (int x = 0; x < taken.width(); ++x)
            differing += differs(taken.pixel(x, y), golden.pixel(x, y)) ? 1 : 0;
    const double share = static_cast<double>(differing) / (taken.width() * taken.height());
    return share > kMostDiffering ? fmt::format("{:.1f} % differ", 100 * share) : std::string();
}

} // namespace afterglow::tour
