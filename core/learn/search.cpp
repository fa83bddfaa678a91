#include "core/learn/search.h"

#include "core/learn/fold.h"

#include <algorithm>

namespace afterglow::learn {

namespace {

using Words = std::vector<std::string>;

/// From so many letters on a word may be found inside another.
constexpr std::size_t kLettersInside = 4;

/// Characters, not bytes.
std::size_t letters(const std::string &word)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool holds(const Words &text, const std::string &wanted)
{
    const bool inside = letters(wanted) >= kLettersInside;
    return std::ranges::any_of(text, [&](const std::string &word) {
        return inside ? word.find(wanted) != std::string::npos : word.starts_with(wanted);
    });
}

/// Which of the words are in the text.
std::vector<bool> found(const Words &query, const Words &text)
{
    std::vector<bool> found;
    for (const std::string &word : query)
        found.push_back(holds(text, word));
    return found;
}

struct Rank {
    Hit hit;
    bool title = false;
};

class Search {
public:
    Search(std::string_view query, std::string_view language) : m_query(foldedWords(query)), m_language(language) { }

    [[nodiscard]] bool isEmpty() const { return m_query.empty(); }

    /// The page, where it has every word.
    [[nodiscard]] std::optional<Rank> find(const Page &page) const
    {
        const auto inTitle = found(m_query, words(page.title));
        std::vector<bool> anywhere = inTitle;
        add(anywhere, found(m_query, words(page.summary)));
        Rank rank{{&page, nullptr}, areAll(inTitle)};
        const bool isInHead = areAll(anywhere);
        std::ptrdiff_t most = 0;
        for (const Passage &passage : passages(page)) {
            const auto here = found(m_query, words(*passage.text));
            add(anywhere, here);
            if (const auto count = std::ranges::count(here, true); !isInHead && count > most) {
                most = count;
                rank.hit.passage = passage.text;
            }
        }
        return areAll(anywhere) ? std::optional{rank} : std::nullopt;
    }

private:
    [[nodiscard]] Words words(const Text &text) const { return foldedWords(text.in(m_language)); }
    [[nodiscard]] static bool areAll(const std::vector<bool> &found)
    {
        return std::ranges::all_of(found, [](bool word) { return word; });
    }
    static void add(std::vector<bool> &to, const std::vector<bool> &more)
    {
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] = to[i] || more[i];
    }

    Words m_query;
    std::string_view m_language;
};

} // namespace

std::vector<Hit> search(const Book &book, std::string_view query, std::string_view language)
{
    const Search search{query, language};
    if (search.isEmpty())
        return {};
    std::vector<Rank> ranks;
    for (const Chapter &chapter : book.chapters) {
        for (const Page &page : chapter.pages) {
            if (const auto rank = search.find(page))
                ranks.push_back(*rank);
        }
    }
    std::stable_partition(ranks.begin(), ranks.end(), [](const Rank &rank) { return rank.title; });
    std::vector<Hit> hits;
    hits.reserve(ranks.size());
    for (const Rank &rank : ranks)
        hits.push_back(rank.hit);
    return hits;
}

} // namespace afterglow::learn
