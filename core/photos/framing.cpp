#include "core/photos/framing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterglow::photos {
namespace {

struct Deviation {
    Framing framing = Framing::Good;
    double size = 0.0; ///< in units of its tolerance
};

/// The four ways to be off, each with what to say.
std::array<Deviation, 4> deviations(const Similarity &motion, View view)
{
    const double scale = std::log(motion.scale);
    const double right = view == View::Mirrored ? -motion.dx : motion.dx; // in the picture as others see the patient
    const auto either = [](double value, double tolerance, Framing below, Framing above) {
        return Deviation{value < 0 ? below : above, std::abs(value) / tolerance};
    };
    return {either(scale, kScaleTolerance, Framing::MoveCloser, Framing::MoveFarther),
            either(right, kShiftTolerance, Framing::MoveLeft, Framing::MoveRight),
            either(motion.dy, kShiftTolerance, Framing::MoveDown, Framing::MoveUp),
            either(motion.angle, kTurnTolerance, Framing::Straighten, Framing::Straighten)};
}

Deviation largest(const std::array<Deviation, 4> &all)
{
    return *std::max_element(all.begin(), all.end(),
                             [](const Deviation &l, const Deviation &r) { return l.size < r.size; });
}

/// Half of the way from one to the other: over a few frames the new one wins, and a single outlier doesn't.
Similarity halfway(const Similarity &from, const Similarity &to)
{
    return {std::sqrt(from.scale * to.scale), (from.angle + to.angle) / 2, (from.dx + to.dx) / 2,
            (from.dy + to.dy) / 2};
}

} // namespace

Framing framingOf(const Similarity &motion, View view)
{
    const Deviation worst = largest(deviations(motion, view));
    return worst.size > 1.0 ? worst.framing : Framing::Good;
}

void FramingAdvice::update(const std::optional<Registration> &registration)
{
    if (!registration) {
        m_goodFrames = 0;
        if (++m_lostFrames >= kPatience) {
            m_framing = Framing::NotFound;
            m_last.reset();
            m_motion.reset();
        }
        return;
    }
    m_lostFrames = 0;
    m_last = registration->transform;
    m_motion = m_motion ? halfway(*m_motion, registration->motion) : registration->motion;

    const std::array<Deviation, 4> all = deviations(*m_motion, m_view);
    const Deviation worst = largest(all);
    const auto named =
        std::find_if(all.begin(), all.end(), [this](const Deviation &d) { return d.framing == m_framing; });
    constexpr double kClearly = 1.3;
    const bool stays =
        named != all.end() && named->size > kRelease && worst.size <= kClearly * std::max(1.0, named->size);
    if (!stays)
        m_framing = worst.size > 1.0 ? worst.framing : Framing::Good;
    m_goodFrames = m_framing == Framing::Good ? m_goodFrames + 1 : 0;
}

} // namespace afterglow::photos
