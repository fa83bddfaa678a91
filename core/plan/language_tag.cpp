#include "core/plan/language_tag.h"

#include <algorithm>
#include <vector>

namespace afterglow::plan {

namespace {

// The locale must not have a say: in Turkish an I is no capital i.
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
char upper(char c)
{
    return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The subtags of a tag in lower case, taken one by one.
class Subtags {
public:
    explicit Subtags(std::string_view text)
    {
        m_all.emplace_back();
        for (const char c : text) {
            if (c == '-')
                m_all.emplace_back();
            else
                m_all.back() += lower(c);
        }
    }

    [[nodiscard]] bool atEnd() const { return m_next == m_all.size(); }
    bool take(auto matches)
    {
        if (atEnd() || !matches(m_all[m_next]))
            return false;
        ++m_next;
        return true;
    }
    /// One or more.
    bool takeSome(auto matches)
    {
        const auto before = m_next;
        while (take(matches)) { }
        return m_next > before;
    }
    [[nodiscard]] const std::vector<std::string> &all() const { return m_all; }

private:
    std::vector<std::string> m_all;
    std::size_t m_next = 0;
};

auto letters(std::size_t min, std::size_t max)
{
    return [=](const std::string &s) { return s.size() >= min && s.size() <= max && std::ranges::all_of(s, isLower); };
}
auto alphanumerics(std::size_t min, std::size_t max)
{
    return [=](const std::string &s) {
        return s.size() >= min && s.size() <= max
            && std::ranges::all_of(s, [](char c) { return isLower(c) || isDigit(c); });
    };
}
bool isRegion(const std::string &s)
{
    return letters(2, 2)(s) || (s.size() == 3 && std::ranges::all_of(s, isDigit));
}
bool isVariant(const std::string &s)
{
    return alphanumerics(5, 8)(s) || (alphanumerics(4, 4)(s) && isDigit(s.front()));
}
bool isPrivate(const std::string &s)
{
    return s == "x";
}
bool isSingleton(const std::string &s)
{
    return alphanumerics(1, 1)(s) && !isPrivate(s);
}

/// RFC 5646, section 2.1.
bool isWellFormed(Subtags subtags)
{
    if (!subtags.take(isPrivate)) {
        if (subtags.take(letters(2, 3))) {
            for (int extended = 0; extended < 3 && subtags.take(letters(3, 3));)
                ++extended;
        } else if (!subtags.take(letters(4, 8))) {
            return false;
        }
        subtags.take(letters(4, 4)); // the script
        subtags.take(isRegion);
        subtags.takeSome(isVariant);
        while (subtags.take(isSingleton)) {
            if (!subtags.takeSome(alphanumerics(2, 8)))
                return false;
        }
        if (subtags.atEnd())
            return true;
        if (!subtags.take(isPrivate))
            return false;
    }
    return subtags.takeSome(alphanumerics(1, 8)) && subtags.atEnd();
}

} // namespace

std::optional<std::string> canonicalLanguageTag(std::string_view text)
{
    const Subtags subtags{text};
    if (!isWellFormed(subtags))
        return std::nullopt;
    std::string tag;
    bool afterSingleton = false;
    for (const std::string &subtag : subtags.all()) {
        const bool first = tag.empty();
        const auto start = first ? 0 : tag.size() + 1;
        tag.append(first ? "" : "-").append(subtag);
        if (!first && !afterSingleton && subtag.size() == 2)
            std::transform(tag.begin() + static_cast<std::ptrdiff_t>(start), tag.end(),
                           tag.begin() + static_cast<std::ptrdiff_t>(start), upper);
        else if (!first && !afterSingleton && subtag.size() == 4)
            tag[start] = upper(tag[start]);
        afterSingleton = afterSingleton || subtag.size() == 1;
    }
    return tag;
}

} // namespace afterglow::plan
