#include "core/learn/learn.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace afterglow::learn {

const Page *Book::page(std::string_view id) const
{
    for (const Chapter &chapter : chapters) {
        const auto found = std::ranges::find(chapter.pages, id, &Page::id);
        if (found != chapter.pages.end())
            return &*found;
    }
    return nullptr;
}

int Book::sourceNumber(std::string_view id) const
{
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? 0 : static_cast<int>(std::distance(sources.begin(), found)) + 1;
}

namespace {

void addRange(const Range &range, std::vector<Passage> &passages)
{
    Passage topic{&range.topic, {}};
    for (const Statement &statement : range.says)
        topic.sources.insert(topic.sources.end(), statement.sources.begin(), statement.sources.end());
    passages.push_back(topic);
    passages.push_back({&range.range, topic.sources});
    for (const Statement &statement : range.says)
        passages.push_back({&statement.text, statement.sources});
    if (range.plan)
        passages.push_back({&*range.plan, topic.sources});
}

void addSection(const Section &section, std::vector<Passage> &passages)
{
    const std::size_t title = passages.size();
    if (section.title)
        passages.push_back({&*section.title, {}});
    for (const Statement &statement : section.paragraphs)
        passages.push_back({&statement.text, statement.sources});
    for (const Statement &statement : section.points)
        passages.push_back({&statement.text, statement.sources});
    for (const Range &range : section.ranges)
        addRange(range, passages);
    for (const ChecklistItem &item : section.checklist)
        passages.push_back({&item.statement.text, item.statement.sources});
    if (!section.title)
        return;
    std::set<std::string> sources;
    for (std::size_t i = title + 1; i < passages.size(); ++i)
        sources.insert(passages[i].sources.begin(), passages[i].sources.end());
    passages[title].sources.assign(sources.begin(), sources.end());
}

} // namespace

std::vector<Passage> passages(const Page &page)
{
    std::vector<Passage> passages;
    for (const Section &section : page.sections)
        addSection(section, passages);
    return passages;
}

std::vector<const Source *> sourcesOf(const Book &book, const Page &page)
{
    std::set<std::string> ids;
    for (const Passage &passage : passages(page))
        ids.insert(passage.sources.begin(), passage.sources.end());
    std::vector<const Source *> sources;
    for (const Source &source : book.sources) {
        if (ids.contains(source.id))
            sources.push_back(&source);
    }
    return sources;
}

} // namespace afterglow::learn
