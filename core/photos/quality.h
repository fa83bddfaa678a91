// Is the light good enough, and is it sharp? Measured from the frame itself; nothing here forbids a photo.
#pragma once

#include "core/photos/pixels.h"

namespace afterglow::photos {

/// What was measured. All of it is measured within guideOval() unless it says otherwise, so that a bright window in a corner
/// decides nothing. Luma and light are of the sRGB signal: luma as encoded (0 to 1), light in linear light (0 to 1).
struct Quality {
    /// The luma that the brighter quarter of the oval reaches (its 75th percentile): the skin, not the hair.
    double faceLuma = 0.0;
    /// The luma that the brightest tenth of the whole frame reaches (its 90th percentile): wall, clothes, highlights. Says how
    /// strong the light is whatever the skin's tone.
    double frameLuma = 0.0;
    /// The skin's light on the darker side, left or right, as a share of the brighter side's: 0 to 1, 1 is even.
    double evenness = 1.0;
    /// The share of the oval where a channel is clipped (250 or more in the reduced frame, in which noise has
    /// been averaged): 0 to 1.
    double blownOut = 0.0;
    /// The same share of the whole frame: a window behind the face.
    double frameBlownOut = 0.0;
    /// The variance of the Laplacian divided by the gradient's mean square, where the oval has the most structure, after the
    /// noise was taken off both: 1 / (2 s²) for edges that are blurred by a Gaussian of s pixels, whatever their contrast and
    /// length. Given for a long side of kSharpnessSide; 0 to 2; 0 where there is no structure at all.
    double sharpness = 0.0;
    /// ln(G / B) of the skin in linear light: the colour of the light. Redness hardly moves it (haemoglobin takes green and
    /// blue alike); warm light raises it.
    double warmth = 0.0;

    friend bool operator==(const Quality &, const Quality &) = default;
};

/// The long side, in pixels, to which a frame is reduced before its sharpness is measured.
inline constexpr int kSharpnessSide = 640;
/// The long side, in pixels, to which a frame is reduced before its light is measured.
inline constexpr int kLightSide = 160;

// Thresholds. They are about the light, not the skin: well-lit skin of Fitzpatrick VI has a luma of 0.2 to 0.3, and passes.

/// Below this faceLuma it is too dark for every skin.
inline constexpr double kDarkFace = 0.11;
/// Where both faceLuma and frameLuma are below this, nothing in the frame is lit well.
inline constexpr double kDarkFrame = 0.36;
/// A face below kBacklitFace while more than kBacklitShare of the frame is clipped stands against the light.
inline constexpr double kBacklitFace = 0.36;
inline constexpr double kBacklitShare = 0.15;
/// Less evenness than this is uneven: half a stop between the sides' middles.
inline constexpr double kUneven = 0.70;
/// More than this share of the oval clipped is blown out. (Highlights on nose and forehead stay well below.)
inline constexpr double kBlownOut = 0.05;
/// Less sharpness than this is blurred: edges of about 1.8 pixels' spread on a long side of 640, a hand's usual shake.
inline constexpr double kBlurred = 0.15;

enum class LightVerdict { Good, TooDark, BlownOut, Uneven };
enum class SharpnessVerdict { Sharp, Blurred };

/// Measured from a frame of any size. 1280x720 takes about 6 ms of a slow core. An empty view has the default values (too dark).
[[nodiscard]] Quality measureQuality(const Pixels &frame);

/// Each check for itself, for a screen that shows several.
[[nodiscard]] bool isLightEnough(const Quality &quality);
[[nodiscard]] bool isEven(const Quality &quality);
[[nodiscard]] bool isBlownOut(const Quality &quality);
[[nodiscard]] bool isSharp(const Quality &quality);

/// The one thing to say about the light: what is worst first (too dark, blown out, uneven).
[[nodiscard]] LightVerdict lightVerdict(const Quality &quality);
[[nodiscard]] SharpnessVerdict sharpnessVerdict(const Quality &quality);

} // namespace afterglow::photos
