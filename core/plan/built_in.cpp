#include "core/plan/built_in.h"

#include "core/plan/built_in_texts.h"
#include "core/plan/read.h"

#include <cstdlib>

namespace afterglow::plan {

std::span<const std::shared_ptr<const AftercarePlan>> builtIn()
{
    static const auto kPlans = [] {
        std::vector<std::shared_ptr<const AftercarePlan>> plans;
        for (const std::string_view text : builtInTexts()) {
            auto plan = read(text);
            if (!plan) // a broken build: the tests read each of them
                std::abort();
            plans.push_back(std::move(*plan));
        }
        return plans;
    }();
    return kPlans;
}

} // namespace afterglow::plan
