#include "app/cli/options.h"

#include <algorithm>

namespace afterglow::cli {

namespace {

tl::unexpected<Error> bad(std::string message)
{
    return failure(Error::Kind::BadInput, {}, std::move(message));
}

bool contains(std::span<const std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Result<Options> Options::parse(std::span<const std::string> arguments, std::span<const std::string_view> once,
                               std::span<const std::string_view> repeated, std::span<const std::string_view> flags)
{
    Options options;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (*argument == "--") {
            options.m_operands.insert(options.m_operands.end(), argument + 1, arguments.end());
            break;
        }
        if (!argument->starts_with('-')) {
            options.m_operands.push_back(*argument);
            continue;
        }
        const auto equals = std::min(argument->find('='), argument->size());
        const auto dashed = argument->substr(0, equals);
        const auto name = dashed.starts_with("--") ? dashed.substr(2) : std::string{};
        if (contains(flags, name)) {
            if (equals < argument->size())
                return bad(dashed + " takes no value");
            options.m_values[name] = {};
            continue;
        }
        if (!contains(once, name) && !contains(repeated, name))
            return bad("unknown option " + dashed);
        auto &values = options.m_values[name];
        if (!values.empty() && contains(once, name))
            return bad(dashed + " is given twice");
        if (equals < argument->size())
            values.push_back(argument->substr(equals + 1));
        else if (++argument != arguments.end())
            values.push_back(*argument);
        else
            return bad(dashed + " takes a value");
    }
    return options;
}

std::optional<std::string> Options::value(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second.front());
}

std::vector<std::string> Options::values(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::vector<std::string>{} : found->second;
}

} // namespace afterglow::cli
