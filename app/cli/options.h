// The arguments of a command: `--name value` and the rest.
#pragma once

#include "core/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::cli {

class Options {
public:
    /// `once` and `repeated` are the names of the options, without dashes; each takes a value, as the next argument or
    /// after `=`. `flags` take none. Whatever else begins with a dash is an error, up to `--`. Kind BadInput.
    [[nodiscard]] static Result<Options> parse(std::span<const std::string> arguments,
                                               std::span<const std::string_view> once,
                                               std::span<const std::string_view> repeated = {},
                                               std::span<const std::string_view> flags = {});

    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view flag) const { return m_values.find(flag) != m_values.end(); }
    /// What is no option, in order.
    [[nodiscard]] const std::vector<std::string> &operands() const { return m_operands; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
    std::vector<std::string> m_operands;
};

} // namespace afterglow::cli
