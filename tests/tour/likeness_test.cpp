#include "tour/likeness.h"

#include <QDir>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

namespace afterglow::tour {
namespace {

struct Golden {
    std::string name;
    QImage kept;
    QImage picture; ///< As it was taken, as good as.
};

std::vector<Golden> goldenPictures()
{
    const QDir folder(QStringLiteral(AFTERGLOW_TEST_DATA "/golden"));
    std::vector<Golden> pictures;
    for (const QString &name : folder.entryList({QStringLiteral("*.png")})) {
        const QImage kept = QImage(folder.filePath(name)).convertToFormat(QImage::Format_RGB32);
        pictures.push_back({name.toStdString(), kept,
                            kept.scaled(kept.size() * kKept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)});
    }
    REQUIRE(!pictures.empty());
    return pictures;
}

QImage moved(const QImage &picture, QRect what, QPoint by)
{
    QImage changed = picture;
    QPainter(&changed).drawImage(what.topLeft() + by, picture, what);
    return changed;
}

/// The middle of the page a little lower, over what follows.
QImage middleMovedDown(const QImage &picture, int by)
{
    return moved(picture, {0, picture.height() / 5, picture.width(), picture.height() / 2}, {0, by});
}

TEST_CASE("a picture is like itself")
{
    for (const Golden &golden : goldenPictures()) {
        INFO(golden.name);
        CHECK(difference(golden.picture, golden.kept, Drawn::Alike).empty());
        CHECK(difference(golden.picture, golden.kept, Drawn::Otherwise).empty());
    }
}

TEST_CASE("letters a hair further on are seen only where the same Qt draws them")
{
    for (const Golden &golden : goldenPictures()) {
        INFO(golden.name);
        const QImage further = moved(golden.picture, golden.picture.rect(), {1, 0});
        CHECK(!difference(further, golden.kept, Drawn::Alike).empty());
        CHECK(difference(further, golden.kept, Drawn::Otherwise).empty());
    }
}

TEST_CASE("what stands a quarter of a line lower is seen whichever Qt draws it")
{
    for (const Golden &golden : goldenPictures()) {
        INFO(golden.name);
        const QImage lower = middleMovedDown(golden.picture, 8);
        CHECK(!difference(lower, golden.kept, Drawn::Alike).empty());
        CHECK(!difference(lower, golden.kept, Drawn::Otherwise).empty());
    }
}

TEST_CASE("a picture of another size and a missing one are told")
{
    const Golden golden = goldenPictures().front();
    const QImage wider = golden.picture.scaled(golden.picture.size() + QSize(kKept, 0));
    CHECK(difference(wider, golden.kept, Drawn::Otherwise).find("in place of") != std::string::npos);
    CHECK(difference(golden.picture, QImage(), Drawn::Otherwise) == "no golden picture");
}

} // namespace
} // namespace afterglow::tour
