// What a frame of the preview says: light, sharpness, place, rest. No thread, no camera.
#pragma once

#include "core/photos/framing.h"
#include "core/photos/quality.h"

#include <chrono>
#include <optional>

namespace afterglow::app {

/// One frame, examined.
struct FrameFindings {
    photos::LightVerdict light = photos::LightVerdict::TooDark;
    photos::SharpnessVerdict sharpness = photos::SharpnessVerdict::Blurred;
    /// Against the ghost; none without one.
    std::optional<photos::Framing> framing;
    /// Hardly anything has moved since the frame before.
    bool still = false;
    /// When the frame came, on a clock that only runs forward.
    std::chrono::milliseconds at{0};
};

/// Examines one frame after another against one ghost. Verdicts change only after they were the same for some frames, so that
/// nothing flickers at a threshold.
class FrameExaminer {
public:
    /// Empty: there is no ghost.
    explicit FrameExaminer(photos::RegistrationImage ghost = {}) : m_ghost(std::move(ghost)) { }

    /// The next frame, reduced to photos::kSharpnessSide or somewhat more.
    [[nodiscard]] FrameFindings examine(const photos::Pixels &frame, std::chrono::milliseconds at);

    /// So many frames in a row have to agree before a verdict changes.
    static constexpr int kAgreeing = 3;
    /// The mean difference of the luma (0 to 1) of two frames, reduced to kMotionSide, above which something moves.
    static constexpr double kMotion = 0.012;
    static constexpr int kMotionSide = 48;

private:
    /// A value that is told only once it has come some times in a row.
    template <class T> class Steady {
    public:
        T operator()(T seen)
        {
            m_times = m_candidate == seen ? m_times + 1 : 1;
            m_candidate = seen;
            if (!m_told || m_times >= kAgreeing)
                m_told = seen;
            return *m_told;
        }

    private:
        std::optional<T> m_told;
        std::optional<T> m_candidate;
        int m_times = 0;
    };

    [[nodiscard]] bool isStill(const photos::Pixels &frame);

    photos::RegistrationImage m_ghost;
    photos::FramingAdvice m_advice;
    Steady<photos::LightVerdict> m_light;
    Steady<photos::SharpnessVerdict> m_sharpness;
    photos::Luma m_before;
};

} // namespace afterglow::app
