#include "core/journal/screening.h"

#include <algorithm>
#include <array>

namespace afterglow::journal {

namespace {

constexpr std::array<std::string_view, 1> kSkin{"src-4"};
constexpr std::array<std::string_view, 2> kAcne{"src-4", "src-5"};
constexpr std::array<std::string_view, 1> kColdSore{"src-5"};
constexpr std::array<std::string_view, 2> kPregnant{"src-4", "clinics"};
constexpr std::array<std::string_view, 1> kColdSoresBefore{"clinics"};

constexpr std::array<ScreeningQuestion, 8> kQuestions{{{"infected-skin", ScreeningAdvice::Wait, kSkin},
                                                       {"open-wounds", ScreeningAdvice::Wait, kSkin},
                                                       {"inflamed-acne", ScreeningAdvice::Wait, kAcne},
                                                       {"eczema", ScreeningAdvice::Wait, kSkin},
                                                       {"psoriasis", ScreeningAdvice::Wait, kSkin},
                                                       {"cold-sore", ScreeningAdvice::Wait, kColdSore},
                                                       {"pregnant", ScreeningAdvice::Ask, kPregnant},
                                                       {"cold-sores-before", ScreeningAdvice::Tell, kColdSoresBefore}}};

const ScreeningQuestion *find(std::string_view id)
{
    const auto question = std::ranges::find(kQuestions, id, &ScreeningQuestion::id);
    return question == kQuestions.end() ? nullptr : &*question;
}

} // namespace

std::span<const ScreeningQuestion> screeningQuestions()
{
    return kQuestions;
}

ScreeningAdvice screeningAdvice(const ScreeningAnswer &answer)
{
    const ScreeningQuestion *question = find(answer.question);
    if (question == nullptr || answer.answer == Answer::No)
        return ScreeningAdvice::None;
    return answer.answer == Answer::Yes ? question->ifYes : std::min(question->ifYes, ScreeningAdvice::Ask);
}

ScreeningResult screeningResult(std::span<const ScreeningAnswer> answers)
{
    ScreeningResult result;
    for (const ScreeningAnswer &answer : answers) {
        result.answered += find(answer.question) == nullptr ? 0 : 1;
        result.advice = std::max(result.advice, screeningAdvice(answer));
    }
    result.left = static_cast<int>(kQuestions.size()) - result.answered;
    return result;
}

} // namespace afterglow::journal
