#include "tests/support/system_zones.h"

#include "tests/support/posix_tz.h"

#include <algorithm>
#include <bit>
#include <fstream>
#include <iterator>
#include <optional>

namespace afterglow::test {

using std::chrono::seconds;
using time::Instant;
using time::Transition;

namespace {

// Input may name the years 1900 to 2200, and a plan reaches three years before and after.
constexpr int kFirstYear = 1896;
constexpr int kLastYear = 2204;

Instant startOf(int year)
{
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::January / 1};
}

/// Big-endian numbers from a file; past its end everything reads as 0 and `failed` is set.
class Bytes {
public:
    explicit Bytes(std::string_view text) : m_rest(text) { }

    [[nodiscard]] std::string_view take(std::size_t size)
    {
        failed = failed || size > m_rest.size();
        const std::string_view taken = failed ? std::string_view{} : m_rest.substr(0, size);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    void skip(std::size_t size) { static_cast<void>(take(size)); }
    [[nodiscard]] std::int64_t number(std::size_t size)
    {
        std::uint64_t value = 0;
        for (const char byte : take(size))
            value = value << 8U | static_cast<unsigned char>(byte);
        const std::size_t unusedBits = 64 - size * 8;
        return std::bit_cast<std::int64_t>(value << unusedBits) >> unusedBits; // extends the sign
    }
    [[nodiscard]] std::size_t count(std::size_t size) { return static_cast<std::size_t>(number(size)); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    bool failed = false;

private:
    std::string_view m_rest;
};

struct Header {
    std::size_t utIndicators, standardIndicators, leapSeconds, transitions, types, letters;

    [[nodiscard]] std::size_t dataSize(std::size_t timeSize) const
    {
        return transitions * (timeSize + 1) + types * 6 + letters + leapSeconds * (timeSize + 4) + standardIndicators
            + utIndicators;
    }
};
std::optional<Header> readHeader(Bytes &bytes)
{
    const bool magic = bytes.take(4) == "TZif";
    const std::string_view version = bytes.take(1);
    bytes.skip(15);
    const Header header{bytes.count(4), bytes.count(4), bytes.count(4), bytes.count(4), bytes.count(4), bytes.count(4)};
    if (!magic || bytes.failed || version < "2")
        return std::nullopt;
    return header;
}

std::optional<time::Zone> parse(std::string name, std::string_view file)
{
    Bytes bytes{file};
    const auto oldHeader = readHeader(bytes);
    if (!oldHeader)
        return std::nullopt;
    bytes.skip(oldHeader->dataSize(4));
    const auto header = readHeader(bytes);
    if (!header)
        return std::nullopt;

    std::vector<Instant> instants(header->transitions);
    for (Instant &instant : instants)
        instant = Instant{seconds{bytes.number(8)}};
    const std::string_view typeOfTransition = bytes.take(header->transitions);
    std::vector<seconds> offsets(header->types);
    for (seconds &offset : offsets) {
        offset = seconds{bytes.number(4)};
        bytes.skip(2);
    }
    bytes.skip(header->dataSize(8) - header->transitions * 9 - header->types * 6);
    std::string_view footer = bytes.rest();
    if (bytes.failed || offsets.empty() || footer.size() < 2 || !footer.starts_with('\n') || !footer.ends_with('\n'))
        return std::nullopt;
    footer = footer.substr(1, footer.size() - 2);

    seconds initial = offsets.front();
    std::vector<Transition> transitions;
    const auto add = [&](const Transition &transition) {
        if (transition.at < startOf(kFirstYear))
            initial = transition.offset;
        else if (transition.at < startOf(kLastYear + 1))
            transitions.push_back(transition);
    };
    for (std::size_t i = 0; i < instants.size(); ++i)
        add({instants[i], offsets.at(static_cast<unsigned char>(typeOfTransition[i]))});

    if (!footer.empty()) {
        const auto rule = PosixTz::parse(footer);
        if (!rule)
            return std::nullopt;
        // The rule holds from the last transition of the file on.
        const Instant from = instants.empty() ? startOf(kFirstYear) : std::max(instants.back(), startOf(kFirstYear));
        for (const Transition &transition : rule->transitions(kFirstYear, kLastYear)) {
            if (transition.at > from)
                add(transition);
        }
    }
    return time::Zone{std::move(name), initial, std::move(transitions)};
}

/// Zone files that stand beside the zones: names of the system's own zone, and what it has before it was told one.
bool isNoPlace(std::string_view name)
{
    return name == "localtime" || name == "posixrules" || name == "Factory";
}

std::string contents(const std::filesystem::path &path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

SystemZones::SystemZones(std::filesystem::path root) : m_root(std::move(root)) { }

Result<time::Zone> SystemZones::zone(std::string_view name) const
{
    const auto unknown = [&] {
        return failure(Error::Kind::NotFound, {}, "unknown time zone \"" + std::string{name} + '"');
    };
    const bool outside = name.empty() || isNoPlace(name) || name.starts_with('/') || name.starts_with("posix/")
        || name.starts_with("right/") || name.find("..") != std::string_view::npos;
    if (outside || !std::filesystem::is_regular_file(m_root / name))
        return unknown();
    auto zone = parse(std::string{name}, contents(m_root / name));
    if (!zone)
        return unknown();
    return *std::move(zone);
}

std::vector<std::string> SystemZones::names() const
{
    std::vector<std::string> names;
    for (auto entry = std::filesystem::recursive_directory_iterator{m_root};
         entry != std::filesystem::recursive_directory_iterator{}; ++entry) {
        const std::string name = entry->path().lexically_relative(m_root).generic_string();
        if (name == "posix" || name == "right") // the same zones once more, with and without leap seconds
            entry.disable_recursion_pending();
        if (entry->is_regular_file() && !isNoPlace(name) && contents(entry->path()).starts_with("TZif"))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace afterglow::test
