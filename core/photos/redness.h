// Relative redness: how much redder treated skin is than untreated skin of the same photo. A colour difference, not a diagnosis.
#pragma once

#include "core/photos/pixels.h"
#include "core/photos/quality.h"
#include "core/photos/registration.h"

#include <cstdint>
#include <tl/expected.hpp>

namespace afterglow::photos {

/// A colour in CIELAB under D65, 2 degree observer.
struct Lab {
    double l = 0.0; ///< 0 black to 100 white
    double a = 0.0; ///< green below 0, red above; -86 to 98 within sRGB
    double b = 0.0; ///< blue below 0, yellow above; -108 to 94 within sRGB

    friend bool operator==(const Lab &, const Lab &) = default;
};

[[nodiscard]] Lab toLab(std::uint8_t red, std::uint8_t green, std::uint8_t blue);

/// A circle on the skin.
struct Mark {
    Point centre;
    double radius = 0.0; ///< in units of the picture's width, above 0

    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Marks {
    Mark treated;
    Mark untreated;

    friend bool operator==(const Marks &, const Marks &) = default;
};

/// A mark of one picture where it lies in the other.
[[nodiscard]] Mark mapped(const Mark &mark, const Similarity &transform);
[[nodiscard]] Marks mapped(const Marks &marks, const Similarity &transform);

struct Redness {
    double difference = 0.0; ///< Δa*: the median a* of the treated mark minus that of the untreated one
    double repeatability =
        0.0; ///< 95 % of measurements with slightly moved marks lie within difference ± this; at least 0
};

/// Why there is no number.
enum class NoRedness {
    Outside,      ///< a mark doesn't lie within the picture
    TooFewPixels, ///< a mark has fewer than kLeastPixels
    Clipped,      ///< more than kClippedShare of a mark is over- or underexposed: its colour is not known
    PoorLight     ///< the picture fails the light check
};

inline constexpr int kLeastPixels = 50;
inline constexpr double kClippedShare = 0.02;
/// How far the marks are moved to measure the repeatability, in units of their radius.
inline constexpr double kJitter = 0.25;

/// The median a* within a mark.
[[nodiscard]] tl::expected<double, NoRedness> medianRedness(const Pixels &picture, const Mark &mark);

/// Δa* of the two marks, given the quality of the same picture. The pictures of one line have to come from one camera and to be
/// registered well: that is for the caller to see to.
[[nodiscard]] tl::expected<Redness, NoRedness> relativeRedness(const Pixels &picture, const Marks &marks,
                                                               const Quality &quality);

} // namespace afterglow::photos
