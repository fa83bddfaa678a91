// Every screen in every state, in every look.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace afterglow::tour {

/// Leaves a picture of each in `out`, and an index.html that shows them side by side. Only the scenes whose names begin with
/// `only`. Throws StepFailed at the end where a text of one can't be read as a whole.
void pictures(const std::filesystem::path &out, std::string_view only);

/// One of `of` equal parts of the scenes, counted from 1.
struct Part {
    std::size_t number = 1;
    std::size_t of = 1;
};

/// Looks at the texts of each scene where words have the least room, without a picture. Of the scenes whose names begin with `only`,
/// a part. Throws as pictures() does.
void texts(std::string_view only, Part part);

/// A chosen dozen of them, to be compared with those that were looked at and kept: tests/data/golden.
void takeGolden(const std::filesystem::path &out);

} // namespace afterglow::tour
