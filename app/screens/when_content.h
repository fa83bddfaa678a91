// When something is possible again at the earliest, as values: what the plans say and what is booked, at one moment.
#pragma once

#include "app/screens/answer_item.h"
#include "core/journal/model.h"
#include "core/timeline/timeline.h"

#include <vector>

namespace afterglow::app {

struct WhenSource {
    timeline::Scenario scenario;
    std::vector<journal::Session> sessions; ///< by instant, as the journal gives them
    std::vector<journal::Series> series;
};

/// The next session of each area that was treated or is booked, then each of timeline::kActivities; nothing without a session.
/// Pure, in the words of the default locale and translation.
[[nodiscard]] std::vector<AnswerItem> readWhen(const WhenSource &source);

} // namespace afterglow::app
