// Finds pages by their words. docs/learn.md, "Searching".
#pragma once

#include "core/learn/learn.h"

#include <string_view>
#include <vector>

namespace afterglow::learn {

/// A page that was found. Points into the book.
struct Hit {
    const Page *page;
    const Text *passage; ///< that holds most of the words; none where title and summary hold them all
};

/// The pages that have every word of `query` in the language that is shown for `language`, those with all of them in their
/// title first, else in the book's order. None where the query has no word.
[[nodiscard]] std::vector<Hit> search(const Book &book, std::string_view query, std::string_view language);

} // namespace afterglow::learn
