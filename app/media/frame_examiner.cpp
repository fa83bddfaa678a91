#include "app/media/frame_examiner.h"

#include <cmath>

namespace afterglow::app {

FrameFindings FrameExaminer::examine(const photos::Pixels &frame, std::chrono::milliseconds at)
{
    FrameFindings found;
    found.at = at;
    const photos::Quality quality = photos::measureQuality(frame);
    found.light = m_light(photos::lightVerdict(quality));
    found.sharpness = m_sharpness(photos::sharpnessVerdict(quality));
    found.still = isStill(frame);
    if (!m_ghost.empty()) {
        const photos::RegistrationImage live(frame);
        m_advice.update(m_advice.last() ? photos::align(m_ghost, live, *m_advice.last())
                                        : photos::align(m_ghost, live));
        found.framing = m_advice.framing();
    }
    return found;
}

bool FrameExaminer::isStill(const photos::Pixels &frame)
{
    // So small that a sensor's noise is averaged away.
    photos::Luma now = photos::luma(photos::reduce(frame, kMotionSide).pixels());
    const bool comparable = !now.empty() && now.width() == m_before.width() && now.height() == m_before.height();
    double moved = 0.0;
    if (comparable) {
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x)
                moved += std::abs(now.at(x, y) - m_before.at(x, y));
        }
        moved /= static_cast<double>(now.width()) * now.height();
    }
    m_before = std::move(now);
    return comparable && moved < kMotion;
}

} // namespace afterglow::app
