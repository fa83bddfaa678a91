#include "app/screens/licence_list.h"

#include "fixture.h"

namespace afterglow::app {
namespace {

TEST_CASE("each library is there with its version, its licence and the text of it")
{
    QStringList names;
    for (int i = 0; i < LicenceList::count(); ++i) {
        INFO(LicenceList::name(i));
        names << LicenceList::name(i);
        CHECK_FALSE(LicenceList::licence(i).isEmpty());
        CHECK_FALSE(LicenceList::copyright(i).isEmpty());
        CHECK(LicenceList::text(i).size() >= 3);
        // "Inter" is the desktop's own; of everything else the version that was built with is known.
        CHECK((LicenceList::name(i).contains(QLatin1Char('.')) || LicenceList::name(i) == QLatin1String("Inter")));
    }
    for (const char *library : {"Afterglow", "Qt", "SQLite", "libsodium", "JSON for Modern C++", "{fmt}",
                                "tl::expected", "libwebp", "libexif", "Inter"})
        CHECK(names.filter(QString::fromLatin1(library)).size() == 1);
}

TEST_CASE("the lesser licence comes with the one that it builds upon")
{
    const QStringList text = LicenceList::text(1);
    CHECK(text.filter(QStringLiteral("GNU LESSER GENERAL PUBLIC LICENSE")).size() >= 1);
    CHECK(text.contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007")));
}

} // namespace
} // namespace afterglow::app
