#include "app/screens/products_model.h"

#include "fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace afterglow::app {
namespace {

using Lines = std::vector<std::string>;

struct Fixture : test::AppFixture {
    ProductsModel model{context};

    std::string add(std::string name, std::vector<std::string> ingredients)
    {
        return journal
            .saveProduct({.id = {}, .name = std::move(name), .ingredients = std::move(ingredients), .notes = {}})
            .value()
            .id;
    }

    static Lines linesOf(const RowList<AnswerItem> &rows)
    {
        Lines lines;
        for (const AnswerItem &item : rows.rows())
            lines.push_back((item.title + ": " + item.answer).toStdString());
        return lines;
    }

    [[nodiscard]] const AnswerItem &only(const RowList<AnswerItem> *rows)
    {
        REQUIRE(rows->rowCount() == 1);
        return rows->rows().front();
    }
};

std::vector<QString> chosen(ProductsModel &products)
{
    std::vector<QString> ids;
    for (const Choice &choice : products.formIngredients()->rows()) {
        if (choice.chosen)
            ids.push_back(choice.id);
    }
    return ids;
}

TEST_CASE_METHOD(Fixture, "an empty shelf is known only after it was read")
{
    CHECK_FALSE(model.isEmpty());
    model.setActive(true);
    CHECK(model.isEmpty());
    CHECK(model.error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "without a treatment everything is fine to use")
{
    add("Night serum", {"retinoid"});
    add("Soap", {});
    model.setActive(true);
    CHECK(linesOf(*model.fine()) == Lines{"Night serum: Fine to use now", "Soap: Nothing in it that your plan names"});
    CHECK(model.held()->rowCount() == 0);
    CHECK(model.fine()->rows().front().explanations.isEmpty());
}

TEST_CASE_METHOD(Fixture, "what is left out stands first to return first, with its reason")
{
    record("2026-11-20T15:00");
    add("Acid", {"aha-bha"});
    add("Body lotion", {"fragrance"});
    add("Cream", {"spf"});
    model.setActive(true); // Monday, 09:41
    CHECK(linesOf(*model.held()) == Lines{"Body lotion: Again tomorrow, from 15:00", "Acid: Again in 2 days"});
    CHECK(linesOf(*model.fine()) == Lines{"Cream: Fine to use now"});
    CHECK(model.held()->rows()[0].reason == "No fragrance or alcohol · Face, treated on 20\u00a0November");
    CHECK(model.held()->rows()[1].reason == "No acids or vitamin C · Face, treated on 20\u00a0November");
    CHECK(model.held()->rows()[1].held);
    CHECK(model.held()->rows()[1].subtitle == "AHA or BHA");
    const QVariantMap why = model.held()->rows()[1].explanations.front().toMap();
    CHECK(why["title"] == "No acids or vitamin C");
    CHECK(why["sources"].toString().startsWith("From:\n• "));
    CHECK(why["sources"].toString().contains("Soltani"));
}

TEST_CASE_METHOD(Fixture, "the words of the wait grow with it")
{
    add("Serum", {"retinoid"});
    record("2026-11-20T15:00");
    const auto answerAt = [&](const char *now) {
        setNow(now);
        model.setActive(true);
        model.refresh();
        return (model.held()->rowCount() > 0 ? model.held() : model.fine())->rows().front().answer.toStdString();
    };
    CHECK(answerAt("2026-11-20T16:00") == "Again in 5 days");
    CHECK(answerAt("2026-11-24T16:00") == "Again tomorrow, from 15:00");
    CHECK(answerAt("2026-11-25T09:00") == "Again today, from 15:00");
    CHECK(answerAt("2026-11-25T15:00") == "Fine to use now");
}

TEST_CASE_METHOD(Fixture, "an appointment is named before it and as the reason after it")
{
    add("Serum", {"retinoid"});
    record("2026-12-18T15:00", timeline::SessionStatus::Planned);
    model.setActive(true);
    CHECK(only(model.fine()).answer == "Fine to use now");
    CHECK(only(model.fine()).note
          == "Leave it out from Sunday 13\u00a0December: your appointment is on Friday 18\u00a0December.");
    setNow("2026-12-08T09:00");
    model.refresh();
    CHECK(only(model.fine()).answer == "Fine to use now");
    setNow("2026-12-14T09:00");
    model.refresh();
    CHECK(only(model.held()).answer == "Again in 9 days");
    CHECK(only(model.held()).reason == "No retinol · Face, appointment on 18\u00a0December");
}

TEST_CASE_METHOD(Fixture, "on the first day a sunscreen is for the clinic to say")
{
    add("Sunscreen", {"spf"});
    record("2026-11-23T09:00");
    model.setActive(true);
    CHECK(only(model.unclear()).answer == "Ask your clinic about the first 24 hours");
    CHECK(only(model.unclear()).asks);
}

TEST_CASE_METHOD(Fixture, "a rule that was switched off is named as such")
{
    add("Serum", {"retinoid"});
    record("2026-11-20T15:00");
    journal::Preferences preferences = journal.preferences().value();
    preferences.timeline.disabled = {"standard-microneedling/no-retinol"};
    REQUIRE(journal.setPreferences(preferences));
    model.setActive(true);
    CHECK(only(model.unclear()).answer == "You switched this rule off");
    CHECK(only(model.unclear()).reason == "No retinol · Face, treated on 20\u00a0November");
}

TEST_CASE_METHOD(Fixture, "a product is added, changed, removed and put back")
{
    model.setActive(true);
    model.startNew();
    CHECK(model.isFormNew());
    CHECK_FALSE(model.saveForm());
    CHECK(model.formNameError() == "Give it a name, so that you recognise it.");
    model.setFormName(QStringLiteral("  Night serum "));
    CHECK(model.formNameError().isEmpty());
    model.toggleIngredient(QStringLiteral("retinoid"));
    model.toggleIngredient(QStringLiteral("fragrance"));
    model.toggleIngredient(QStringLiteral("fragrance"));
    model.setFormNotes(QStringLiteral("Evenings"));
    REQUIRE(model.saveForm());
    CHECK_FALSE(model.isFormOpen());
    journal::Product kept = journal.products().value().front();
    CHECK(kept.name == "Night serum");
    CHECK(kept.ingredients == std::vector<std::string>{"retinoid"});
    CHECK(kept.notes == "Evenings");
    CHECK(only(model.fine()).title == "Night serum");
    CHECK(only(model.fine()).explanations.front().toMap()["detail"] == "Evenings");

    model.edit(QString::fromStdString(kept.id));
    CHECK_FALSE(model.isFormNew());
    CHECK(model.formName() == "Night serum");
    CHECK(model.formIngredients()->rows().front().chosen);
    model.setFormName(QStringLiteral("Day cream"));
    REQUIRE(model.saveForm());
    CHECK(only(model.fine()).title == "Day cream");

    model.remove(QString::fromStdString(kept.id));
    CHECK(model.isEmpty());
    CHECK(model.undoText() == "Removed: Day cream");
    model.undo();
    CHECK(model.undoText().isEmpty());
    CHECK(journal.products().value().front().id == kept.id);
    CHECK(journal.products().value().front().notes == "Evenings");
}

TEST_CASE_METHOD(Fixture, "a form that is closed changes nothing")
{
    const std::string id = add("Serum", {"retinoid"});
    model.setActive(true);
    model.edit(QString::fromStdString(id));
    model.setFormName(QStringLiteral("Other"));
    model.closeForm();
    CHECK(journal.products().value().front().name == "Serum");
}

TEST_CASE_METHOD(Fixture, "a change that isn't kept is said, and the form stays")
{
    model.setActive(true);
    model.startNew();
    model.setFormName(QStringLiteral("Serum"));
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    CHECK_FALSE(model.saveForm());
    CHECK(model.isFormOpen());
    CHECK(model.error() == "Not saved: your journal is in use by another program. Try again in a moment.");
    other.run("ROLLBACK");
    CHECK(model.saveForm());
    CHECK(model.error().isEmpty());
}

TEST_CASE_METHOD(Fixture, "it follows the journal while it is looked at, and only then")
{
    model.setActive(true);
    add("Serum", {"retinoid"});
    CHECK(model.fine()->rowCount() == 1);
    record("2026-11-23T09:00");
    CHECK(model.held()->rowCount() == 1);
    model.setActive(false);
    add("Toner", {"alcohol"});
    CHECK(model.held()->rowCount() == 1);
    model.setActive(true);
    CHECK(model.held()->rowCount() == 2);
}

TEST_CASE_METHOD(Fixture, "a product that was begun is there again at the next start, until it is saved or left")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("unfinished-product.json");
    {
        ProductsModel before(context, file);
        before.startNew();
        before.setFormName("Night serum");
        before.setFormNotes("Evenings");
        before.toggleIngredient("retinoid");
    }
    const std::string other = add("Soap", {});
    ProductsModel after(context, file);
    after.refresh();
    after.edit(QString::fromStdString(other));
    CHECK(after.formName() == "Soap");
    after.startNew();
    CHECK(after.formName() == "Night serum");
    CHECK(after.formNotes() == "Evenings");
    CHECK(chosen(after) == std::vector<QString>{"retinoid"});
    after.closeForm();
    after.startNew();
    CHECK(after.formName().isEmpty());
    CHECK(chosen(after).empty());
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE_METHOD(Fixture, "what was begun waits for its own form, whichever others are saved or left meanwhile")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("unfinished-product.json");
    const QString soap = QString::fromStdString(add("Soap", {}));
    const QString serum = QString::fromStdString(add("Night serum", {"retinoid"}));
    const auto kill = [&](const std::function<void(ProductsModel &)> &before) {
        ProductsModel products(context, file);
        products.refresh();
        before(products);
    };
    kill([&](ProductsModel &products) {
        products.edit(serum);
        products.setFormNotes("Evenings");
        products.toggleIngredient("retinoid");
    });
    kill([&](ProductsModel &products) {
        products.startNew();
        products.setFormName("Peeling pads");
    });
    kill([&](ProductsModel &products) {
        products.edit(soap);
        CHECK(products.formName() == "Soap");
        products.setFormName("Mild soap");
        REQUIRE(products.saveForm());
    });
    kill([&](ProductsModel &products) {
        products.edit(soap);
        CHECK(products.formName() == "Mild soap");
        products.closeForm();
        products.startNew();
        CHECK(products.formName() == "Peeling pads");
        products.closeForm();
    });
    kill([&](ProductsModel &products) {
        products.startNew();
        CHECK(products.formName().isEmpty());
        products.closeForm();
        products.edit(serum);
        CHECK(products.formNotes() == "Evenings");
        CHECK(chosen(products).empty());
    });

    SECTION("until it is saved")
    {
        kill([&](ProductsModel &products) {
            products.edit(serum);
            REQUIRE(products.saveForm());
        });
    }
    SECTION("until its product is removed")
    {
        kill([&](ProductsModel &products) { products.remove(serum); });
    }
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE_METHOD(Fixture, "a draft is written while the form is open, and gone once the product is saved")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("unfinished-product.json");
    ProductsModel products(context, file);
    products.startNew();
    products.setFormName("Night serum");
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    REQUIRE(products.saveForm());
    CHECK_FALSE(QFile::exists(file));
}

} // namespace
} // namespace afterglow::app
