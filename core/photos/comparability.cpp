#include "core/photos/comparability.h"

#include "core/photos/linear_light.h"

#include <cmath>

namespace afterglow::photos {
namespace {

double brightness(const Quality &quality)
{
    constexpr double kDarkest = 1e-3;
    return std::log(linearLightOf(quality.faceLuma) + kDarkest);
}

} // namespace

std::vector<ComparabilityHint> comparability(const Quality &first, const Quality &second,
                                             const std::optional<Registration> &registration)
{
    std::vector<ComparabilityHint> hints;
    const auto hint = [&hints](bool isGiven, ComparabilityHint what) {
        if (isGiven)
            hints.push_back(what);
    };
    if (registration) {
        const Similarity &motion = registration->motion;
        hint(std::abs(std::log(motion.scale)) > kDistanceTolerance, ComparabilityHint::DistanceDiffers);
        hint(std::hypot(motion.dx, motion.dy) > kPositionTolerance || std::abs(motion.angle) > kRotationTolerance,
             ComparabilityHint::PositionDiffers);
    } else {
        hints.push_back(ComparabilityHint::PoseDiffers);
    }
    hint(lightVerdict(first) != LightVerdict::Good, ComparabilityHint::FirstLightPoor);
    hint(lightVerdict(second) != LightVerdict::Good, ComparabilityHint::SecondLightPoor);
    hint(std::abs(brightness(first) - brightness(second)) > kBrightnessTolerance, ComparabilityHint::BrightnessDiffers);
    hint(std::abs(first.evenness - second.evenness) > kEvennessTolerance, ComparabilityHint::EvennessDiffers);
    hint(std::abs(first.warmth - second.warmth) > kWarmthTolerance, ComparabilityHint::ColourDiffers);
    hint(isSharp(first) != isSharp(second), ComparabilityHint::SharpnessDiffers);
    return hints;
}

} // namespace afterglow::photos
