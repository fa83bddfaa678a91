#include "app/media/picture_reader.h"

#include "app/media/picture_writer.h"
#include "fixture.h"

#include <QColorSpace>
#include <QtEndian>

#include <map>

using namespace afterglow;
using namespace afterglow::media;
using namespace afterglow::test;
using namespace std::chrono_literals;

namespace {

/// The colour of a point, in shares of the size, as one of `rgbw`, else a question mark.
char colourAt(const QImage &picture, double x, double y)
{
    const QColor colour =
        picture.pixelColor(static_cast<int>(x * picture.width()), static_cast<int>(y * picture.height()));
    const auto high = [](int value) { return value > 200; };
    const auto low = [](int value) { return value < 60; };
    if (high(colour.red()) && high(colour.green()) && high(colour.blue()))
        return 'w';
    if (high(colour.red()) && low(colour.green()) && low(colour.blue()))
        return 'r';
    if (low(colour.red()) && high(colour.green()) && low(colour.blue()))
        return 'g';
    return low(colour.red()) && low(colour.green()) && high(colour.blue()) ? 'b' : '?';
}

/// The quarters, row by row.
std::string quartersOf(const QImage &picture)
{
    return {colourAt(picture, 0.2, 0.2), colourAt(picture, 0.8, 0.2), colourAt(picture, 0.2, 0.8),
            colourAt(picture, 0.8, 0.8)};
}

/// What exiftool makes of a picture.
QByteArray tagged(const TemporaryFolder &folder, const QByteArray &picture, std::vector<std::string> tags,
                  const std::string &name = "picture.jpg")
{
    writeBytes(folder / name, picture.toStdString());
    tags.insert(tags.begin(), {"-overwrite_original", "-q", "-n"});
    tags.push_back((folder / name).string());
    exiftool(std::move(tags));
    return QByteArray::fromStdString(readBytes(folder / name));
}

/// The header of a PNG, and no pixel.
QByteArray pngHeader(quint32 width, quint32 height)
{
    QByteArray png = encoded(quarters(), "png").first(80);
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 check = 0xFFFFFFFF; // CRC-32 of the chunk's name and content
    for (int i = 12; i < 29; ++i) {
        check ^= static_cast<uchar>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1) ^ (check % 2 ? 0xEDB88320 : 0);
    }
    qToBigEndian(~check, png.data() + 29);
    return png;
}

/// A drawn picture with a real camera's Exif segment, as it is: thumbnail, GPS and maker notes.
QByteArray withExifOf(const QByteArray &sample, const QByteArray &picture)
{
    const auto at = sample.indexOf(QByteArray("Exif\0\0", 6));
    if (at < 4)
        return {};
    const auto length = qFromBigEndian<quint16>(sample.data() + at - 2);
    return picture.first(2) + sample.sliced(at - 4, 2 + length) + picture.sliced(2);
}

} // namespace

TEST_CASE("a picture is turned upright, whichever of the eight orientations its Exif names")
{
    // The quarters that the viewer sees, by the Exif standard: 6 is the usual portrait of a phone.
    const std::map<int, std::string> seen{{1, "rgbw"}, {2, "grwb"}, {3, "wbgr"}, {4, "bwrg"},
                                          {5, "rbgw"}, {6, "brwg"}, {7, "wgbr"}, {8, "gwrb"}};
    const TemporaryFolder folder;
    for (const auto &[orientation, expected] : seen) {
        for (const auto *format : {"jpeg", "png", "webp"}) {
            CAPTURE(orientation, format);
            const auto file =
                tagged(folder, encoded(quarters(), format, 100), {"-IFD0:Orientation=" + std::to_string(orientation)},
                       std::string("picture.") + format);
            const auto picture = readPicture(file);
            REQUIRE(picture);
            CHECK(quartersOf(*picture) == expected);
            CHECK(picture->size() == (orientation < 5 ? QSize(64, 48) : QSize(48, 64)));
        }
    }
}

TEST_CASE("an embedded profile's colours become sRGB")
{
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(qRgb(200, 120, 120));
    picture.setColorSpace(QColorSpace::DisplayP3);
    const auto read = readPicture(encoded(picture, "png"));
    REQUIRE(read);
    // By hand, with the matrices of both spaces.
    const QColor colour = read->pixelColor(16, 16);
    CHECK(std::abs(colour.red() - 212) <= 2);
    CHECK(std::abs(colour.green() - 115) <= 2);
    CHECK(std::abs(colour.blue() - 118) <= 2);
    CHECK_FALSE(read->colorSpace().isValid());
}

TEST_CASE("transparency becomes white, grey and deep pictures become RGB32, and no text stays")
{
    QImage transparent(8, 8, QImage::Format_ARGB32);
    transparent.fill(qRgba(255, 0, 0, 0));
    transparent.setText("Comment", QString::fromStdString(kCanary));
    const auto flat = readPicture(encoded(transparent, "png"));
    REQUIRE(flat);
    CHECK(flat->pixelColor(4, 4) == QColor(Qt::white));
    CHECK(flat->textKeys().isEmpty());

    for (const auto format :
         {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGBX64, QImage::Format_Mono}) {
        const auto read = readPicture(encoded(quarters().convertToFormat(format), "png"));
        REQUIRE(read);
        CHECK(read->format() == QImage::Format_RGB32);
        CHECK(colourAt(*read, 0.8, 0.8) == 'w');
    }
}

TEST_CASE("what is no picture is refused")
{
    for (const char *bytes :
         {"", "hello", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", "%PDF-1.4"})
        CHECK(readPicture(bytes).error() == PictureProblem::NotAnImage);
}

TEST_CASE("HEIC has words of its own where it can't be decoded")
{
    const QByteArray heic("\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic",
                          24);
    CHECK(readHeader(heic).error() == PictureProblem::UnsupportedFormat);
}

TEST_CASE("a picture above 64 megapixels is refused by its header alone")
{
    CHECK(readHeader(pngHeader(10'000, 10'000)).error() == PictureProblem::TooLarge);
    CHECK(readPicture(pngHeader(10'000, 10'000)).error() == PictureProblem::TooLarge);
    // One of 9,248 by 6,944, as phones make them, is not; but this one is cut off.
    CHECK(readHeader(pngHeader(9248, 6944)));
    CHECK(readPicture(pngHeader(9248, 6944)).error() == PictureProblem::Damaged);
}

TEST_CASE("a picture that is cut off anywhere is refused as damaged")
{
    for (const auto *format : {"jpeg", "png", "webp"}) {
        const QByteArray whole = encoded(waves(200, 150, 1), format);
        REQUIRE(readPicture(whole));
        for (const double share : {0.5, 0.8, 0.99}) {
            CAPTURE(format, share);
            const auto read =
                readPicture(whole.first(static_cast<qsizetype>(share * static_cast<double>(whole.size()))));
            CHECK_FALSE(read);
        }
        if (qstrcmp(format, "jpeg") == 0) {
            CHECK(readPicture(whole.chopped(1)).error() == PictureProblem::Damaged);
            CHECK(readPicture(whole + "what a phone appends")); // a motion photo's film
        }
    }
}

TEST_CASE("the date comes from the shutter, with its offset where there is one")
{
    const TemporaryFolder folder;
    const QtZoneSource zones;
    const auto berlin = zones.zone("Europe/Berlin").value();
    const QByteArray plain = encoded(quarters(), "jpeg");
    const auto instant = [&](const std::vector<std::string> &tags, const char *format = "jpeg") -> std::string {
        const auto header =
            readHeader(tagged(folder, encoded(quarters(), format), tags, std::string("picture.") + format));
        REQUIRE(header);
        return header->taken ? time::format(header->taken->instant(berlin)) : "none";
    };
    const std::string original = "-ExifIFD:DateTimeOriginal=2026:11:21 08:30:05";
    CHECK(instant({original}) == "2026-11-21T07:30:05Z");
    CHECK(instant({original, "-ExifIFD:OffsetTimeOriginal=-05:30"}) == "2026-11-21T14:00:05Z");
    CHECK(instant({original}, "png") == "2026-11-21T07:30:05Z");
    CHECK(instant({original}, "webp") == "2026-11-21T07:30:05Z");
    CHECK(instant({"-ExifIFD:CreateDate=2026:07:01 12:00:00"}) == "2026-07-01T10:00:00Z");
    CHECK(instant({"-IFD0:ModifyDate=2026:11:21 08:30:05"}) == "none"); // whatever edited it
    CHECK(instant({"-ExifIFD:DateTimeOriginal=0000:00:00 00:00:00"}) == "none");
    CHECK(instant({"-Artist=nobody"}) == "none");
    CHECK_FALSE(readHeader(plain)->taken);
}

TEST_CASE("real cameras' metadata give the date and the orientation, and nothing of them is kept")
{
    // Debian's golang-github-rwcarlsen-goexif-dev: the metadata of some fifty cameras, a few of them broken.
    const std::filesystem::path samples = "/usr/share/gocode/src/github.com/rwcarlsen/goexif/exif";
    if (!std::filesystem::exists(samples))
        SKIP("golang-github-rwcarlsen-goexif-dev is not installed");
    const TemporaryFolder folder;
    const QByteArray drawn = encoded(quarters(), "jpeg", 100);
    int dated = 0;
    int turned = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(samples)) {
        if (entry.path().extension() != ".jpg")
            continue;
        const auto bytes = withExifOf(QByteArray::fromStdString(readBytes(entry.path())), drawn);
        if (bytes.isEmpty())
            continue;
        CAPTURE(entry.path().string());
        const auto header = readHeader(bytes);
        REQUIRE(header);
        const auto picture = readPicture(bytes);
        REQUIRE(picture);
        const bool broken = entry.path().parent_path().filename() == "corrupt";
        if (!broken) {
            // exiftool is the judge.
            writeBytes(folder / "original.jpg", bytes.toStdString());
            const auto original = (folder / "original.jpg").string();
            auto date = exiftool({"-s3", "-ExifIFD:DateTimeOriginal", original});
            if (date.empty() || date.starts_with("0000"))
                date = exiftool({"-s3", "-ExifIFD:CreateDate", original});
            CHECK(header->taken.has_value() == (date.size() > 10 && !date.starts_with("0000")));
            if (header->taken) {
                ++dated;
                auto seen = time::format(time::Instant{header->taken->local.time_since_epoch()});
                CHECK(seen.substr(11, 8) == date.substr(11, 8));
            }
            const auto orientation = exiftool({"-s3", "-n", "-IFD0:Orientation", original});
            const bool upright = orientation.empty() || orientation == "0\n" || orientation == "1\n";
            CHECK((quartersOf(*picture) == "rgbw") == upright);
            turned += upright ? 0 : 1;
        }
        const auto jpeg = encodeJpeg(*picture);
        REQUIRE(jpeg);
        writeBytes(folder / "kept.jpg", {jpeg->begin(), jpeg->end()});
        CHECK(metadataIn(folder / "kept.jpg").empty());
    }
    CHECK(dated > 30);
    CHECK(turned > 0);
}
