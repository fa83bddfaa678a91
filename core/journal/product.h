// What the patient has on her shelf.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::journal {

/// What a plan has something to say about: src-1 and src-4 ("no harsh products"), clinics' instructions, the label of a
/// sunscreen. docs/clinical-content.md.
inline constexpr std::array<std::string_view, 6> kIngredients{"retinoid",  "aha-bha", "vitamin-c",
                                                              "fragrance", "alcohol", "spf"};

struct Product {
    std::string id;
    std::string name;                     ///< not empty
    std::vector<std::string> ingredients; ///< ids of kIngredients, each once
    std::string notes;
};

} // namespace afterglow::journal
