// What the shelf shows, as values: what the plans say of each product at one moment.
#pragma once

#include "app/screens/answer_item.h"
#include "core/journal/product.h"
#include "core/timeline/timeline.h"

#include <vector>

namespace afterglow::app {

struct ShelfContent {
    std::vector<AnswerItem> held;    ///< to be left out, the first to return first
    std::vector<AnswerItem> unclear; ///< what the plan leaves open, by name
    std::vector<AnswerItem> fine;    ///< by name
};

/// "Retinoid"; what it is, for who reads the label: "Retinol, retinal, tretinoin".
[[nodiscard]] QString ingredientName(std::string_view id);
[[nodiscard]] QString ingredientDetail(std::string_view id);

/// Pure, in the words of the default locale and translation. `products` in the order of the journal.
[[nodiscard]] ShelfContent readShelf(const timeline::Scenario &scenario, const std::vector<journal::Product> &products);

} // namespace afterglow::app
