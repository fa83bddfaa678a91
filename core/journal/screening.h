// The questions before an appointment, and what each answer advises. docs/clinical-content.md.
#pragma once

#include "core/journal/model.h"

#include <span>
#include <string_view>

namespace afterglow::journal {

/// From weak to strong: of several the strongest counts.
enum class ScreeningAdvice {
    None,
    Tell, ///< tell the clinic beforehand
    Ask,  ///< ask the clinic first
    Wait  ///< wait until it has cleared
};

struct ScreeningQuestion {
    std::string_view id;
    ScreeningAdvice ifYes;
    std::span<const std::string_view> sources; ///< ids, as the built-in plan has them
};

/// In the order in which they are asked.
[[nodiscard]] std::span<const ScreeningQuestion> screeningQuestions();

/// Who isn't sure asks the clinic, and never is told to wait. None for a question that isn't known.
[[nodiscard]] ScreeningAdvice screeningAdvice(const ScreeningAnswer &answer);

struct ScreeningResult {
    int answered = 0; ///< of the known questions
    int left = 0;
    ScreeningAdvice advice = ScreeningAdvice::None; ///< the strongest

    friend bool operator==(const ScreeningResult &, const ScreeningResult &) = default;
};
/// Each question is answered once at most.
[[nodiscard]] ScreeningResult screeningResult(std::span<const ScreeningAnswer> answers);

} // namespace afterglow::journal
