// A journal with a vault, an importer's event loop, and a look at the disk after each test.
#pragma once

#include "app/media/photo_importer.h"
#include "app/time_zones.h"
#include "core/plan/built_in_texts.h"
#include "core/store/database.h"
#include "support/plain_pictures.h"
#include "support/program.h"
#include "support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QEventLoop>
#include <QImage>
#include <QImageWriter>

#include <memory>
#include <string>
#include <vector>

namespace afterglow::test {

/// A word that stands in the metadata of pictures, and may stand nowhere else.
inline const std::string kCanary = "K4narienvogel";

inline QByteArray encoded(const QImage &picture, const char *format, int quality = 92)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    REQUIRE(writer.write(picture));
    return buffer.data();
}

/// Four fields, each of its own colour: red and green above, blue and white below.
inline QImage quarters(int width = 64, int height = 48)
{
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y,
                             2 * y < height ? (2 * x < width ? 0xFFFF0000 : 0xFF00FF00)
                                            : (2 * x < width ? 0xFF0000FF : 0xFFFFFFFF));
    return picture;
}

/// Smooth, and another one for each seed.
inline QImage waves(int width, int height, int seed)
{
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y, qRgb((x * 255 / width + seed * 37) % 256, y * 255 / height, (seed * 53) % 256));
    return picture;
}

/// Runs exiftool, which has to be content.
inline std::string exiftool(std::vector<std::string> arguments)
{
    const auto outcome = run("/usr/bin/exiftool", std::move(arguments));
    INFO(outcome.err);
    REQUIRE(outcome.status == 0);
    return outcome.out;
}

/// What exiftool finds in a file beside what every file of its format has; empty: nothing.
inline std::string metadataIn(const std::filesystem::path &file)
{
    std::string found;
    const std::string lines = exiftool({"-a", "-G1", "-s", "-u", "-U", file.string()});
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = lines.find('\n', at);
        const std::string line = lines.substr(at, end - at);
        at = end + 1;
        // [JFIF] has the version and the resolution, as [PNG-pHYs]. [RIFF] and [PNG] are the formats' own headers.
        const bool harmless = line.starts_with("[ExifTool]") || line.starts_with("[System]")
            || line.starts_with("[Composite]") || line.starts_with("[JFIF]") || line.starts_with("[PNG]")
            || line.starts_with("[PNG-pHYs]") || line.starts_with("[RIFF]") || line.starts_with("[File]");
        if (!harmless || line.find("Comment") != std::string::npos || line.find("Warning") != std::string::npos)
            found += line + '\n';
    }
    return found;
}

/// The folders that an app may write to, with what it left there looked through at the end; and one outside, for what the patient
/// has and takes out.
struct MediaFixture {
    MediaFixture()
    {
        for (const auto *name : {"data", "tmp", "cache"})
            std::filesystem::create_directory(own / name);
        ::setenv("TMPDIR", (own / "tmp").c_str(), 1);
        ::setenv("XDG_CACHE_HOME", (own / "cache").c_str(), 1);
        auto session = journal::Session{};
        session.treatment.performedAt =
            time::at(time::Date{std::chrono::local_days{std::chrono::year{2026} / 11 / 20}}, std::chrono::hours{15});
        session.treatment.zone = zones.zone("Europe/Berlin").value();
        session.treatment.area = "face";
        session.treatment.plan = "standard-microneedling";
        session.treatment.planVersion = 0;
        const auto recorded = journal.record(session);
        REQUIRE(recorded);
        sessionId = recorded->treatment.id;
    }
    ~MediaFixture()
    {
        ::unsetenv("TMPDIR");
        ::unsetenv("XDG_CACHE_HOME");
        CHECK(plainPictures(own.path(), {kCanary}).empty());
    }
    MediaFixture(const MediaFixture &) = delete;
    MediaFixture &operator=(const MediaFixture &) = delete;

    /// A picture of the patient's.
    [[nodiscard]] std::filesystem::path file(const std::string &name, const QByteArray &bytes) const
    {
        writeBytes(outside / name, bytes.toStdString());
        return outside / name;
    }
    [[nodiscard]] media::ImportItem item(decltype(media::ImportItem::source) source,
                                         std::optional<time::Instant> taken = {}) const
    {
        return {std::move(source), sessionId, "front", taken, {}};
    }
    /// What became of each.
    std::vector<media::ImportOutcome> import(std::vector<media::ImportItem> items)
    {
        media::PhotoImporter importer(journal, vault);
        QEventLoop loop;
        QObject::connect(&importer, &media::PhotoImporter::finished, &loop, &QEventLoop::quit);
        importer.start(std::move(items));
        loop.exec();
        std::vector<media::ImportOutcome> outcomes;
        for (int i = 0; i < importer.total(); ++i)
            outcomes.push_back(importer.outcome(i));
        return outcomes;
    }
    /// The id of a photo of these pixels.
    std::string photoOf(const QImage &picture)
    {
        const auto outcomes = import({item(picture, time::parseInstant("2026-11-21T08:00:00Z").value())});
        REQUIRE(outcomes[0].photo);
        return outcomes[0].photo->id;
    }
    /// The decrypted photo as a file outside.
    [[nodiscard]] std::filesystem::path decrypted(const std::string &id) const
    {
        const auto bytes = vault->load(id);
        REQUIRE(bytes);
        writeBytes(outside / (id + ".jpg"), {bytes->begin(), bytes->end()});
        return outside / (id + ".jpg");
    }

    TemporaryFolder outside;
    TemporaryFolder own;
    QtZoneSource zones;
    std::unique_ptr<store::Database> database = store::Database::open(own / "data/journal.db").value();
    journal::Journal journal{*database, zones, plan::builtInTexts()};
    std::shared_ptr<const vault::Vault> vault = std::make_shared<const vault::Vault>(
        vault::Vault::withKey(vault::SecretKey::random().value(), own / "data/photos").value());
    std::string sessionId;
};

} // namespace afterglow::test
