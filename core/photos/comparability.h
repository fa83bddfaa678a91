// Whether two photos can be compared honestly.
#pragma once

#include "core/photos/quality.h"
#include "core/photos/registration.h"

#include <optional>
#include <vector>

namespace afterglow::photos {

/// Why a comparison would mislead; each is said to the patient, none forbids. In the order in which they are given.
enum class ComparabilityHint {
    PoseDiffers,     ///< the face of one wasn't found in the other
    DistanceDiffers, ///< one was taken much closer
    PositionDiffers, ///< shifted or turned so far that much of one is missing in the other
    FirstLightPoor,  ///< too dark, blown out or uneven
    SecondLightPoor,
    BrightnessDiffers, ///< the skin has clearly more light in one
    EvennessDiffers,   ///< the light comes from another side
    ColourDiffers,     ///< warmer or cooler light
    SharpnessDiffers   ///< one is blurred: fine structure can't be compared
};

// More than these is too much.

inline constexpr double kDistanceTolerance = 0.22;   ///< of the logarithm of the scale: a quarter closer or farther
inline constexpr double kPositionTolerance = 0.20;   ///< of the width
inline constexpr double kRotationTolerance = 0.27;   ///< radians: 15 degrees
inline constexpr double kBrightnessTolerance = 0.55; ///< of the logarithm of the skin's linear light: 1.7 times as much
inline constexpr double kEvennessTolerance = 0.25;
inline constexpr double kWarmthTolerance = 0.25;

/// Empty: they can be compared. `registration` is align(first, second), nothing where it wasn't found.
[[nodiscard]] std::vector<ComparabilityHint> comparability(const Quality &first, const Quality &second,
                                                           const std::optional<Registration> &registration);

} // namespace afterglow::photos
