// Faces that the project draws itself: for the tests, the tour and the pictures of the manual. The same parameters give the
// same bytes everywhere.
#pragma once

#include "core/photos/pixels.h"
#include "core/photos/redness.h"
#include "core/photos/registration.h"

#include <array>
#include <cstdint>

namespace afterglow::test {

/// Fitzpatrick's skin types, with hair, brows and lips that go with them.
enum class SkinTone { I, II, III, IV, V, VI };
inline constexpr std::array kSkinTones{SkinTone::I,  SkinTone::II, SkinTone::III,
                                       SkinTone::IV, SkinTone::V,  SkinTone::VI};

/// The side names the cheek that is shown: the patient's left cheek is the one at the right of the picture.
enum class FacePose { Front, Left, Right, CloseUp };

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// What is drawn. Without changes: a front view in good light that fills photos::guideOval().
struct Face {
    int width = 480;  ///< in pixels
    int height = 640; ///< in pixels
    SkinTone tone = SkinTone::II;
    FacePose pose = FacePose::Front;
    double redness = 0.0; ///< of cheeks, forehead and chin: 0 none to 1 the evening after the treatment
    /// Where everything but the background stands: applied to the undisturbed picture.
    photos::Similarity placed;

    Colour background{207, 197, 188};
    Colour shirt{143, 163, 154};

    double light = 1.0; ///< how much light falls on everything: 1 good, 0.1 a dim room
    double uneven =
        0.0; ///< the share of light that one edge lacks: above 0 the right one, below 0 the left one; -1 to 1
    double warmth = 0.0;    ///< the colour of the light: 0 daylight, 1 a light bulb, -1 blue hour
    double glare = 0.0;     ///< a spot of light on the face: 0 none, 1 much of it is blown out
    bool window = false;    ///< a bright window in the upper left corner, behind the face
    double noise = 0.0;     ///< standard deviation of each channel, as a share of white: 0.02 is a phone in the evening
    double blur = 0.0;      ///< standard deviation of a Gaussian, in units of the width: 0.005 is a shaken picture
    std::uint32_t seed = 1; ///< of the noise
};

struct DrawnFace {
    photos::Picture picture;
    std::array<photos::Point, 2> eyes; ///< the centres of the irises, the one further left in the picture first
    photos::Marks marks;               ///< the cheek that is shown, and the neck
};

/// Fills a landscape frame as a camera's are: 1280 by 720.
[[nodiscard]] Face faceBeforeCamera();

/// Empty where a side is not within 1 to photos::kLongestSide.
[[nodiscard]] DrawnFace draw(const Face &face);

} // namespace afterglow::test
