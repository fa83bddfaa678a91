// A good file with something changed, and what its reader says of it.
#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::test {

/// `text` (JSON) after a JSON patch (RFC 6902).
inline std::string patched(std::string_view text, std::string_view patch)
{
    return nlohmann::ordered_json::parse(text).patch(nlohmann::ordered_json::parse(patch)).dump();
}

/// `PLACE: message` or, without a place, `message`.
inline std::vector<std::string> lines(const std::vector<Error> &errors)
{
    std::vector<std::string> lines;
    for (const Error &error : errors)
        lines.push_back(error.place.empty() ? error.message : error.place + ": " + error.message);
    return lines;
}

/// What a reader (tl::expected of something or the errors) says; empty where the file is good.
template <class Expected> std::vector<std::string> errorLines(const Expected &result)
{
    return result ? std::vector<std::string>{} : lines(result.error());
}

} // namespace afterglow::test
