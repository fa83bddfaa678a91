// What to say while framing: the live frame against the ghost.
#pragma once

#include "core/photos/registration.h"

#include <optional>

namespace afterglow::photos {

/// What the patient should do next. Left and right are the patient's own: MoveLeft means to the patient's left hand, which is the
/// left of a mirrored preview and the right of the picture that is stored. (With a back camera pointed at an own arm it is the phone
/// that moves, and the same word holds.) Up and down are those of the face in the picture, in both views.
enum class Framing {
    NotFound, ///< the ghost's face isn't in the frame
    Good,
    MoveCloser,
    MoveFarther,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    Straighten
};

/// The picture in which the frame was matched: as the camera sees, or flipped like a mirror (then so was the ghost).
enum class View { AsSeen, Mirrored };

// Dead zones: less than this is good. An advice that was given goes when its deviation is below kRelease of it.

inline constexpr double kScaleTolerance = 0.06; ///< of the logarithm of the scale: 6 % closer or farther
inline constexpr double kShiftTolerance = 0.04; ///< of the width
inline constexpr double kTurnTolerance = 0.07;  ///< radians: 4 degrees
inline constexpr double kRelease = 0.65;

/// Advice that doesn't flicker. A value: fed with one registration a frame, it knows nothing of time.
///
/// The transforms are smoothed over a few frames. The largest deviation, in units of its tolerance, is named; one that is named
/// stays until it is released or another is clearly larger. A face that is lost for less than kPatience frames changes nothing.
class FramingAdvice {
public:
    explicit FramingAdvice(View view = View::AsSeen) : m_view(view) { }

    /// The next frame: align(ghost, frame).
    void update(const std::optional<Registration> &registration);

    [[nodiscard]] Framing framing() const { return m_framing; }
    /// For how many frames in a row it has been good: for "hold still".
    [[nodiscard]] int goodFrames() const { return m_goodFrames; }
    /// The last transform that was found, to begin the next align() with.
    [[nodiscard]] const std::optional<Similarity> &last() const { return m_last; }

    static constexpr int kPatience = 4;

private:
    View m_view;
    Framing m_framing = Framing::NotFound;
    int m_goodFrames = 0;
    int m_lostFrames = 0;
    std::optional<Similarity> m_last;
    std::optional<Similarity> m_motion; ///< smoothed
};

/// The same for one frame without memory: what is furthest off. `motion` as in Registration.
[[nodiscard]] Framing framingOf(const Similarity &motion, View view = View::AsSeen);

} // namespace afterglow::photos
