#include "app/screens/learn_model.h"

#include "core/learn/built_in.h"
#include "fixture.h"

#include <QSignalSpy>

namespace afterglow::app {
namespace {

struct Fixture : test::AppFixture {
    LearnModel model{context};

    [[nodiscard]] QStringList entries() const
    {
        QStringList ids;
        for (const QVariant &chapter : model.chapters()) {
            for (const QVariant &entry : chapter.value<LearnChapter>().entries)
                ids.append(entry.value<LearnEntry>().id);
        }
        return ids;
    }
    [[nodiscard]] LearnSection section(int index) const { return model.sections().at(index).value<LearnSection>(); }
};

TEST_CASE_METHOD(Fixture, "all pages are listed by chapter until something is searched for")
{
    qsizetype pages = 0;
    for (const learn::Chapter &chapter : learn::builtIn().chapters)
        pages += static_cast<qsizetype>(chapter.pages.size());
    CHECK(entries().size() == pages);
    CHECK(model.chapters().size() == static_cast<qsizetype>(learn::builtIn().chapters.size()));
    CHECK(model.chapters().first().value<LearnChapter>().title == "The treatment");
    CHECK_FALSE(model.isSearching());
    CHECK(model.resultText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a search lists what it finds, the title first, with the words that were found")
{
    QSignalSpy changed(&model, &LearnModel::listChanged);
    model.setSearchText("petrolatum");
    CHECK(changed.count() == 1);
    REQUIRE(entries() == QStringList{"aftercare"});
    const auto found = model.chapters().first().value<LearnChapter>();
    CHECK(found.title.isEmpty());
    CHECK(found.entries.first().value<LearnEntry>().detail == "Petrolatum is for sore spots and wounds.");
    CHECK(model.resultText() == "1 page");
    model.setSearchText("sunscreen");
    CHECK(entries().first() == "sun");
    CHECK(model.resultText() == QString::number(entries().size()) + " pages");
    model.setSearchText("petrolatum xylophone");
    CHECK(model.nothingFound());
    CHECK(model.resultText() == "Nothing found");
    model.setSearchText("  ");
    CHECK_FALSE(model.isSearching());
    CHECK(entries().size() > 10);
}

TEST_CASE_METHOD(Fixture, "a page shows its statements with the numbers of its sources, and lists these")
{
    model.open("what-it-is");
    CHECK(model.title() == "What microneedling is");
    CHECK(section(0).paragraphs.at(1).endsWith(QString::fromUtf8("firm and springy.\u00a0[1\u2013\u20605]")));
    REQUIRE(model.sources().size() >= 5);
    const auto source = model.sources().first().value<LearnSource>();
    CHECK(source.number == "1");
    CHECK(source.name == "Article 1");
    CHECK(source.title == "Article: What is micro needling?");
    CHECK(source.strength == "C: article or habit");
    model.close();
    CHECK(model.page().isEmpty());
    CHECK(model.sections().isEmpty());
    model.open("nowhere");
    CHECK(model.page().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a range shows who says what")
{
    model.open("normal");
    LearnRange redness;
    for (const QVariant &section : model.sections()) {
        for (const QVariant &range : section.value<LearnSection>().ranges) {
            if (range.value<LearnRange>().topic == "How long redness lasts")
                redness = range.value<LearnRange>();
        }
    }
    CHECK(redness.range == "24 to 72 hours, up to 7 days");
    REQUIRE(redness.says.size() == 5);
    CHECK(redness.says.at(2).value<LearnSaying>().text == "A few days");
    CHECK(redness.says.at(2).value<LearnSaying>().names == "Article 1, Article 4");
}

TEST_CASE_METHOD(Fixture, "what is urgent says so")
{
    model.open("contact");
    CHECK(section(1).urgency == LearnModel::Urgent);
    CHECK(section(2).urgency == LearnModel::Today);
    CHECK(section(3).urgency == LearnModel::Contact);
}

TEST_CASE_METHOD(Fixture, "ticks of the checklist are kept")
{
    model.open("choosing");
    CHECK(model.progressText() == "0 of 8");
    QSignalSpy changed(&model, &LearnModel::tickedChanged);
    model.toggle("choosing/licensed");
    CHECK(changed.count() == 1);
    CHECK(model.ticked() == QStringList{"choosing/licensed"});
    CHECK(model.progressText() == "1 of 8");
    CHECK(LearnModel(context).ticked() == QStringList{"choosing/licensed"});
    model.toggle("choosing/licensed");
    CHECK(model.ticked().isEmpty());
    CHECK(journal.tickedItems().value().empty());
    model.open("sun");
    CHECK(model.progressText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a tick made elsewhere is shown")
{
    REQUIRE(journal.setTicked("choosing/sterile", true));
    CHECK(model.ticked() == QStringList{"choosing/sterile"});
}

TEST_CASE_METHOD(Fixture, "a tick that was not kept is said, and isn't shown as done")
{
    model.open("choosing");
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    model.toggle("choosing/licensed");
    CHECK_FALSE(model.error().isEmpty());
    CHECK(model.ticked().isEmpty());
    other.run("ROLLBACK");
    model.toggle("choosing/licensed");
    CHECK(model.error().isEmpty());
    CHECK(model.ticked().size() == 1);
}

TEST_CASE_METHOD(Fixture, "that a tick was not kept is said, not that the journal can't be read either")
{
    model.open("choosing");
    test::OtherProgram(file()).run("ALTER TABLE ticked_items RENAME TO away");
    model.toggle("choosing/licensed");
    const QString unsaved = model.error();
    REQUIRE_FALSE(unsaved.isEmpty());
    REQUIRE(journal.setPreferences({})); // every change is read anew
    CHECK(model.error() == unsaved);
}

TEST_CASE("three sources or more in a row are joined")
{
    // No line breaks within a mark.
    const QString dash = QStringLiteral("\u2013\u2060");
    const QString comma = QStringLiteral(",\u00a0");
    CHECK(sourceMarks({3}) == "[3]");
    CHECK(sourceMarks({2, 1}) == "[1" + comma + "2]");
    CHECK(sourceMarks({1, 2, 3, 5}) == "[1" + dash + "3" + comma + "5]");
    CHECK(sourceMarks({1, 4, 5, 6}) == "[1" + comma + "4" + dash + "6]");
}

} // namespace
} // namespace afterglow::app
