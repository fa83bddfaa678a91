#include "app/screens/clinic_model.h"

#include "fixture.h"

#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <catch2/generators/catch_generators.hpp>

namespace afterglow::app {
namespace {

TEST_CASE_METHOD(test::AppFixture,
                 "a clinic that is half written is there again at the next start, until it is saved or left")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("unfinished-clinic.json");
    REQUIRE(journal.setClinic({"Clinic at the park", "030 1234"}));
    {
        ClinicModel before(context, file);
        before.open();
        CHECK(before.writtenName() == "Clinic at the park");
        before.write("Clinic at the park", "030 12345");
    }
    ClinicModel after(context, file);
    after.open();
    CHECK(after.phone() == "030 1234");
    CHECK(after.writtenPhone() == "030 12345");
    after.leave();
    after.open();
    CHECK(after.writtenPhone() == "030 1234");

    after.write("Clinic at the park", " 030 999 ");
    REQUIRE(after.save());
    CHECK(after.phone() == "030 999");
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE_METHOD(test::AppFixture, "a number is dialled as it reaches the clinic, however it was written")
{
    const auto [written, dialled] = GENERATE(table<std::string, QString>({
        {"030 12-34 (5)", "tel:03012345"},
        {"(0) 30 1234", "tel:0301234"},
        {"+49 (0)30 1234", "tel:+49301234"},
        {"+44 (0) 20 7946 0000", "tel:+442079460000"},
        {"+39 (0)6 1234", "tel:+39061234"},
        {"+966 (11) 123", "tel:+96611123"},
        {"٠٣٠ ١٢", "tel:03012"},
    }));
    QUrl opened;
    ClinicModel model(context, {}, [&](const QUrl &url) {
        opened = url;
        return true;
    });
    REQUIRE(journal.setClinic({"Practice", written}));
    model.call();
    CHECK(opened.toString() == dialled);
}

TEST_CASE_METHOD(test::AppFixture, "the clinic is called where there is a number")
{
    QList<QUrl> opened;
    bool opens = true;
    ClinicModel model(context, {}, [&](const QUrl &url) {
        opened.append(url);
        return opens;
    });
    CHECK_FALSE(model.canCall());
    model.call();
    CHECK(opened.isEmpty());
    REQUIRE(journal.setClinic({"Practice", "+49 (0)30 12-34"}));
    CHECK(model.canCall());
    model.call();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().toString() == "tel:+49301234");
    CHECK(model.callError().isEmpty());
    opens = false;
    model.call();
    CHECK(model.callError() == "This device can't make the call. The number is +49 (0)30 12-34.");
    model.dismissCallError();
    CHECK(model.callError().isEmpty());
}

} // namespace
} // namespace afterglow::app
