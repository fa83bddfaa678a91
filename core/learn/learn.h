// The Learn pages as values: what is explained to the patient, and who says it. docs/learn.md.
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::learn {

using Text = plan::LocalizedText;

/// What a source's word is worth.
enum class Strength {
    A,        ///< a review or a trial
    B,        ///< consensus, a health service, a label
    C,        ///< articles for patients, clinics' habit
    OwnChoice ///< the app's own choice, no source at all
};

struct Source {
    std::string id; ///< that of the plans
    Text name;      ///< short: "Article 2"
    Text title;     ///< where to find it
    Text about;     ///< what it is
    Strength strength = Strength::OwnChoice;
};

struct Statement {
    Text text;
    std::vector<std::string> sources; ///< at least one
};

/// What the sources don't agree on.
struct Range {
    Text topic;
    Text range; ///< all of them together: "24 to 72 hours"
    std::vector<Statement> says;
    std::optional<Text> plan; ///< what the standard plan takes
};

struct ChecklistItem {
    std::string id; ///< within its page
    Statement statement;
};

/// How soon to get help.
enum class Urgency { None, Contact, Today, Urgent };

/// Its parts are shown in this order.
struct Section {
    std::optional<Text> title;
    Urgency urgency = Urgency::None;
    std::vector<Statement> paragraphs;
    std::vector<Statement> points;
    std::vector<Range> ranges;
    std::vector<ChecklistItem> checklist;
};

struct Page {
    std::string id;
    Text title;
    Text summary; ///< one line
    std::vector<Section> sections;
};

struct Chapter {
    std::string id;
    Text title;
    std::vector<Page> pages;
};

struct Book {
    std::vector<Source> sources;
    std::vector<Chapter> chapters;

    [[nodiscard]] const Page *page(std::string_view id) const;
    /// Its place in `sources`, from 1: what a statement is marked with. 0 where there is none.
    [[nodiscard]] int sourceNumber(std::string_view id) const;
};

/// One text of a page, title and summary left out, and what it rests on: a section's title and a range's topic rest on what
/// stands below them.
struct Passage {
    const Text *text;
    std::vector<std::string> sources;
};
/// In the page's order. The passages point into the page.
[[nodiscard]] std::vector<Passage> passages(const Page &page);

/// The sources of a page, each once, in the book's order.
[[nodiscard]] std::vector<const Source *> sourcesOf(const Book &book, const Page &page);

} // namespace afterglow::learn
