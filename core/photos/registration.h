// Where one photo's face is in another photo: a similarity transform, found from the pixels.
#pragma once

#include "core/photos/pixels.h"

#include <optional>
#include <vector>

namespace afterglow::photos {

/// Takes a point of one picture to a point of another: first turned, then scaled, then shifted. Both points are as Point says:
/// from the own picture's centre, in units of the own picture's width.
///     x' = scale (cos(angle) x - sin(angle) y) + dx
///     y' = scale (sin(angle) x + cos(angle) y) + dy
struct Similarity {
    double scale = 1.0; ///< above 0; above 1: larger in the other picture
    double angle = 0.0; ///< radians; above 0: turned clockwise in the other picture, as seen
    double dx = 0.0;    ///< above 0: further right in the other picture
    double dy = 0.0;    ///< above 0: further down in the other picture

    [[nodiscard]] Point operator()(const Point &point) const;
    [[nodiscard]] Similarity inverse() const;
    /// This one first, then `next`.
    [[nodiscard]] Similarity then(const Similarity &next) const;

    friend bool operator==(const Similarity &, const Similarity &) = default;
};

/// A picture prepared for registration, worth keeping for the ghost: its structure without its light, at several sizes.
///
/// Taken from the red channel, which redness of the skin changes least, with the local mean removed and the local contrast
/// normalised, which takes away uneven and coloured light.
class RegistrationImage {
public:
    /// One size of it. A Point p lies at x = originX + p.x * perUnitX, y alike; the first pixel's centre is at 0.5.
    struct Level {
        Luma structure;        ///< about -3 to 3, 0 where nothing stands out
        double perUnitX = 0.0; ///< pixels for one width of the picture, across
        double perUnitY = 0.0; ///< pixels for one width of the picture, down
        double originX = 0.0;  ///< where the picture's centre lies, in pixels
        double originY = 0.0;
    };

    RegistrationImage() = default;
    /// From a picture of any size: 4 ms of a slow core for 1280x720. Empty of an empty view, or where a side is too short (a few pixels).
    explicit RegistrationImage(const Pixels &picture);

    [[nodiscard]] bool empty() const { return m_levels.empty(); }
    /// The guide oval of the picture, as Points and lengths are measured.
    [[nodiscard]] const Oval &oval() const { return m_oval; }
    /// From the coarsest to the finest. The guide oval is kOvalWidth << index pixels wide, less in a picture that is smaller.
    [[nodiscard]] const std::vector<Level> &levels() const { return m_levels; }

    static constexpr int kOvalWidth = 24;
    static constexpr int kLevels = 3;

private:
    Oval m_oval;
    std::vector<Level> m_levels;
};

struct Registration {
    Similarity transform; ///< from the first picture to the second
    /// The same as seen from the guide ovals: the identity where the face lies in both guides alike, whatever the pictures'
    /// shapes. Shifts are those of the guide's centre, in units of the width of a portrait.
    Similarity motion;
    double confidence = 0.0; ///< the correlation of the aligned structure, kLeastConfidence to 1
};

/// A correlation below this is no match.
inline constexpr double kLeastConfidence = 0.55;

/// Where `from`'s face (what lies in and around its guide oval) is in `to`. Nothing where it isn't found.
///
/// Finds shifts up to 20 % of the width, scales from 0.75 to 1.35 (relative to the guide ovals, so that portrait and landscape
/// can be matched), turns up to 20 degrees, and their combinations; tolerates other redness, other light and colour of light,
/// noise and blur. Some tens of milliseconds at most, whatever the pictures' sizes.
[[nodiscard]] std::optional<Registration> align(const RegistrationImage &from, const RegistrationImage &to);

/// The same beginning from a guess: the last frame's transform. A few milliseconds where the guess holds; where it doesn't, the
/// same as without.
[[nodiscard]] std::optional<Registration> align(const RegistrationImage &from, const RegistrationImage &to,
                                                const Similarity &guess);

} // namespace afterglow::photos
