#include "app/screens/learn_content.h"

#include "app/screens/treatment_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afterglow::app {

namespace {

// A line doesn't break within a mark.
const QString kUnbrokenDash = QStringLiteral("\u2013\u2060");

QString translated(const char *text)
{
    return QCoreApplication::translate("Learn", text);
}

QString words(const learn::Text &text)
{
    return QString::fromStdString(text.in(textLanguage()));
}

QString marked(const learn::Book &book, const learn::Statement &statement)
{
    std::vector<int> numbers;
    for (const std::string &source : statement.sources)
        numbers.push_back(book.sourceNumber(source));
    // The mark stays with the last word.
    return words(statement.text) + QChar(QChar::Nbsp) + sourceMarks(std::move(numbers));
}

QString sourceNames(const learn::Book &book, const std::vector<std::string> &ids)
{
    QStringList names;
    for (const std::string &id : ids)
        names.append(words(book.sources[static_cast<std::size_t>(book.sourceNumber(id)) - 1].name));
    return names.join(translated(", "));
}

QString strengthText(learn::Strength strength)
{
    switch (strength) {
    case learn::Strength::A:
        return translated("A: review or trial");
    case learn::Strength::B:
        return translated("B: health service or association");
    case learn::Strength::C:
        return translated("C: article or habit");
    case learn::Strength::OwnChoice:
        break;
    }
    return {};
}

LearnRange rangeOf(const learn::Book &book, const learn::Range &range)
{
    LearnRange result{words(range.topic), words(range.range), {}, range.plan ? words(*range.plan) : QString()};
    for (const learn::Statement &statement : range.says)
        result.says.append(
            QVariant::fromValue(LearnSaying{words(statement.text), sourceNames(book, statement.sources)}));
    return result;
}

LearnSection sectionOf(const learn::Book &book, const learn::Page &page, const learn::Section &section,
                       QStringList &checks)
{
    LearnSection result;
    if (section.title)
        result.title = words(*section.title);
    result.urgency = static_cast<int>(section.urgency);
    for (const learn::Statement &statement : section.paragraphs)
        result.paragraphs.append(marked(book, statement));
    for (const learn::Statement &statement : section.points)
        result.points.append(marked(book, statement));
    for (const learn::Range &range : section.ranges)
        result.ranges.append(QVariant::fromValue(rangeOf(book, range)));
    for (const learn::ChecklistItem &item : section.checklist) {
        const LearnCheck check{QString::fromStdString(page.id + '/' + item.id), words(item.statement.text),
                               sourceNames(book, item.statement.sources)};
        checks.append(check.id);
        result.checks.append(QVariant::fromValue(check));
    }
    return result;
}

} // namespace

QString sourceMarks(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    QStringList parts;
    const QLocale locale;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const std::size_t end = last - i >= 2 ? last : i;
        parts.append(end > i ? locale.toString(numbers[i]) + kUnbrokenDash + locale.toString(numbers[end])
                             : locale.toString(numbers[i]));
        i = end + 1;
    }
    return QLatin1Char('[') + parts.join(QStringLiteral(",\u00a0")) + QLatin1Char(']');
}

QVariantList learnChapters(const learn::Book &book)
{
    QVariantList chapters;
    for (const learn::Chapter &chapter : book.chapters) {
        LearnChapter result{words(chapter.title), {}};
        for (const learn::Page &page : chapter.pages)
            result.entries.append(QVariant::fromValue(
                LearnEntry{QString::fromStdString(page.id), words(page.title), words(page.summary)}));
        chapters.append(QVariant::fromValue(result));
    }
    return chapters;
}

QVariantList learnHits(const std::vector<learn::Hit> &hits)
{
    if (hits.empty())
        return {};
    LearnChapter found;
    for (const learn::Hit &hit : hits)
        found.entries.append(
            QVariant::fromValue(LearnEntry{QString::fromStdString(hit.page->id), words(hit.page->title),
                                           words(hit.passage != nullptr ? *hit.passage : hit.page->summary)}));
    return {QVariant::fromValue(found)};
}

LearnPageContent learnPage(const learn::Book &book, const learn::Page &page)
{
    LearnPageContent content{words(page.title), words(page.summary), {}, {}, {}};
    for (const learn::Section &section : page.sections)
        content.sections.append(QVariant::fromValue(sectionOf(book, page, section, content.checks)));
    for (const learn::Source *source : learn::sourcesOf(book, page))
        content.sources.append(QVariant::fromValue(LearnSource{QLocale().toString(book.sourceNumber(source->id)),
                                                               words(source->name), words(source->title),
                                                               words(source->about), strengthText(source->strength)}));
    return content;
}

} // namespace afterglow::app
