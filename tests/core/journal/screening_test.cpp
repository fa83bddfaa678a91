#include "core/journal/screening.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <vector>

using namespace afterglow::journal;

namespace {

ScreeningAdvice advice(std::string question, Answer answer)
{
    return screeningAdvice({std::move(question), answer});
}

} // namespace

TEST_CASE("what has to clear first is to be waited for; who isn't sure asks")
{
    for (const std::string question :
         {"infected-skin", "open-wounds", "inflamed-acne", "eczema", "psoriasis", "cold-sore"}) {
        CHECK((advice(question, Answer::Yes) == ScreeningAdvice::Wait));
        CHECK((advice(question, Answer::Unsure) == ScreeningAdvice::Ask));
        CHECK((advice(question, Answer::No) == ScreeningAdvice::None));
    }
}

TEST_CASE("pregnancy is to be asked about, cold sores in the past are to be told")
{
    CHECK((advice("pregnant", Answer::Yes) == ScreeningAdvice::Ask));
    CHECK((advice("pregnant", Answer::Unsure) == ScreeningAdvice::Ask));
    CHECK((advice("pregnant", Answer::No) == ScreeningAdvice::None));
    CHECK((advice("cold-sores-before", Answer::Yes) == ScreeningAdvice::Tell));
    CHECK((advice("cold-sores-before", Answer::Unsure) == ScreeningAdvice::Tell));
}

TEST_CASE("every question has an id of its own and names its sources")
{
    std::set<std::string_view> ids;
    for (const ScreeningQuestion &question : screeningQuestions()) {
        CHECK(ids.insert(question.id).second);
        CHECK_FALSE(question.sources.empty());
        CHECK((question.ifYes != ScreeningAdvice::None));
    }
    CHECK(ids.size() == 8);
}

TEST_CASE("of several answers the strongest advice counts, and a question of another version for nothing")
{
    std::vector<ScreeningAnswer> answers;
    CHECK((screeningResult(answers) == ScreeningResult{0, 8, ScreeningAdvice::None}));
    answers = {{"cold-sores-before", Answer::Yes}, {"eczema", Answer::No}, {"moles", Answer::Yes}};
    CHECK((screeningResult(answers) == ScreeningResult{2, 6, ScreeningAdvice::Tell}));
    answers.push_back({"psoriasis", Answer::Yes});
    answers.push_back({"pregnant", Answer::Unsure});
    CHECK((screeningResult(answers) == ScreeningResult{4, 4, ScreeningAdvice::Wait}));
}
