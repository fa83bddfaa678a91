#include "core/learn/read.h"

#include "core/json/unique_ids.h"
#include "core/plan/read_json.h"

namespace afterglow::learn {

namespace {

using json::Node;
using json::ObjectReader;
using plan::readId;
using plan::readLocalizedText;

std::optional<Text> text(const Node &node)
{
    auto text = readLocalizedText(node);
    if (!text)
        return std::nullopt;
    bool good = true;
    json::forEachMember(node, [&](const std::string & /*language*/, const Node &words) {
        if (words.as<std::string>()->empty()) {
            words.error("must not be empty");
            good = false;
        }
    });
    return good ? std::move(text) : std::nullopt;
}

std::optional<std::optional<Text>> optionalText(const Node &node)
{
    auto words = text(node);
    return words ? std::optional{std::move(words)} : std::nullopt;
}

/// Reads the book. Its sources come first, so that each reference can be looked up.
class BookReader {
public:
    std::optional<Book> read(const Node &node);

private:
    template <class T> auto listOf(std::optional<T> (BookReader::*read)(const Node &))
    {
        return json::listOf([this, read](const Node &node) { return (this->*read)(node); }, 1);
    }

    std::optional<Source> source(const Node &node)
    {
        Source source;
        ObjectReader object{node};
        if (!object.has("id"))
            m_sources.setComplete(false);
        object.required("id", source.id, m_sources.reader(plan::readSourceId));
        object.required("name", source.name, text);
        object.required("title", source.title, text);
        object.required("about", source.about, text);
        object.optional("strength", source.strength,
                        json::oneOf<Strength>({{"A", Strength::A}, {"B", Strength::B}, {"C", Strength::C}}));
        return object.finish(std::move(source));
    }

    void statement(ObjectReader &object, Statement &statement)
    {
        object.required("text", statement.text, text);
        object.required("sources", statement.sources, json::listOf(m_sources.reference("source"), 1));
    }

    std::optional<Statement> statement(const Node &node)
    {
        Statement result;
        ObjectReader object{node};
        statement(object, result);
        return object.finish(std::move(result));
    }

    std::optional<Range> range(const Node &node)
    {
        Range range;
        ObjectReader object{node};
        object.required("topic", range.topic, text);
        object.required("range", range.range, text);
        object.required("says", range.says, listOf(static_cast<StatementReader>(&BookReader::statement)));
        object.optional("plan", range.plan, optionalText);
        return object.finish(std::move(range));
    }

    std::optional<ChecklistItem> item(const Node &node)
    {
        ChecklistItem item;
        ObjectReader object{node};
        object.required("id", item.id, m_items.reader(readId));
        statement(object, item.statement);
        return object.finish(std::move(item));
    }

    std::optional<Section> section(const Node &node)
    {
        Section section;
        ObjectReader object{node};
        object.optional("title", section.title, optionalText);
        object.optional("urgency", section.urgency,
                        json::oneOf<Urgency>(
                            {{"contact", Urgency::Contact}, {"today", Urgency::Today}, {"urgent", Urgency::Urgent}}));
        const auto statements = listOf(static_cast<StatementReader>(&BookReader::statement));
        object.optional("paragraphs", section.paragraphs, statements);
        object.optional("points", section.points, statements);
        object.optional("ranges", section.ranges, listOf(&BookReader::range));
        object.optional("checklist", section.checklist, listOf(&BookReader::item));
        if (node.as<json::Object>() && !object.has("paragraphs") && !object.has("points") && !object.has("ranges")
            && !object.has("checklist"))
            return node.error("expected paragraphs, points, ranges or a checklist");
        return object.finish(std::move(section));
    }

    std::optional<Page> page(const Node &node)
    {
        m_items = {};
        Page page;
        ObjectReader object{node};
        object.required("id", page.id, m_pages.reader(readId));
        object.required("title", page.title, text);
        object.required("summary", page.summary, text);
        object.required("sections", page.sections, listOf(&BookReader::section));
        return object.finish(std::move(page));
    }

    std::optional<Chapter> chapter(const Node &node)
    {
        Chapter chapter;
        ObjectReader object{node};
        object.required("id", chapter.id, m_chapters.reader(readId));
        object.required("title", chapter.title, text);
        object.required("pages", chapter.pages, listOf(&BookReader::page));
        return object.finish(std::move(chapter));
    }

    using StatementReader = std::optional<Statement> (BookReader::*)(const Node &);

    json::UniqueIds m_sources;
    json::UniqueIds m_chapters;
    json::UniqueIds m_pages;
    json::UniqueIds m_items; ///< of the page that is being read
};

std::optional<Book> BookReader::read(const Node &node)
{
    bool isOne = false;
    Book book;
    ObjectReader object{node};
    object.required("format", isOne, json::oneOf<bool>({{"afterglow-learn/1", true}}));
    m_sources.setComplete(object.has("sources"));
    object.required("sources", book.sources, [this](const Node &sources) {
        m_sources.setComplete(sources.as<json::Array>());
        return listOf(&BookReader::source)(sources);
    });
    object.required("chapters", book.chapters, listOf(&BookReader::chapter));
    return object.finish(std::move(book));
}

} // namespace

tl::expected<Book, std::vector<Error>> read(std::string_view text)
{
    return json::read<Book>(text, kMaxBookBytes, [](const Node &node) { return BookReader{}.read(node); });
}

} // namespace afterglow::learn
