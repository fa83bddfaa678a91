// A 12-megapixel import, beside what libvips takes to decode, downscale and encode the same file in the same run.
#include <vips/vips.h> // before Qt, which makes a macro of `signals`

#include "app/media/photo_importer.h"
#include "app/media/picture_writer.h"
#include "app/time_zones.h"
#include "core/journal/photo_files.h"
#include "core/plan/built_in_texts.h"
#include "core/store/database.h"
#include "tests/support/faces.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fmt/format.h>

using namespace afterglow;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// An import is to take at most so many times as long.
constexpr double kMost = 1.5;
constexpr int kRepeats = 15;

/// The wall's time and the processor's.
struct Cost {
    Milliseconds wall{1e9};
    Milliseconds processor{1e9};
};

template <class Work> Cost costOf(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto processor = std::clock();
    work();
    return {std::chrono::steady_clock::now() - begin,
            Milliseconds{1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC}};
}

/// The least of several runs: what else the machine does only adds to it.
void keepLeast(Cost &least, const Cost &cost)
{
    least = {std::min(least.wall, cost.wall), std::min(least.processor, cost.processor)};
}

/// A face with a phone's noise, as a JPEG.
files::Bytes photograph(int width, int height, std::uint32_t seed)
{
    test::Face face;
    face.width = width;
    face.height = height;
    face.noise = 0.01;
    face.seed = seed;
    const auto drawn = test::draw(face);
    const auto pixels = drawn.picture.pixels();
    const QImage picture(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride),
                         QImage::Format_RGB32);
    return media::encodeJpeg(picture).value();
}

/// The same work without encryption, date and database, as fast as libvips does it, in a stream: the picture upright, at most `side`
/// pixels on the long side, as a JPEG of the same quality and subsampling.
bool encodeByVips(const files::Bytes &file, int side)
{
    // (Neither the bytes nor what they are borrowed as is written to.)
    auto *const bytes = const_cast<std::uint8_t *>(file.data());
    VipsImage *photo = nullptr;
    if (vips_thumbnail_buffer(bytes, file.size(), &photo, side, "height", side, "size", VIPS_SIZE_DOWN, nullptr) != 0)
        return false;
    void *encoded = nullptr;
    std::size_t size = 0;
    const int failed = vips_jpegsave_buffer(photo, &encoded, &size, "Q", media::kQuality, "strip", TRUE,
                                            "subsample_mode", VIPS_FOREIGN_SUBSAMPLE_ON, nullptr);
    g_free(encoded);
    g_object_unref(photo);
    return failed == 0;
}

bool byVips(const files::Bytes &file)
{
    return encodeByVips(file, 4096) && encodeByVips(file, media::kThumbnailSide + 107); // 320 by 427
}

/// The app's own import, from the file to the committed row.
class Imports {
public:
    explicit Imports(const std::filesystem::path &folder) : m_folder(folder)
    {
        journal::Session session;
        session.treatment.performedAt = time::LocalTime{std::chrono::seconds{1'795'000'000}};
        session.treatment.zone = m_zones.zone("Europe/Berlin").value();
        session.treatment.area = "face";
        session.treatment.plan = "standard-microneedling";
        session.treatment.planVersion = 0;
        m_session = m_journal.record(session).value().treatment.id;
    }

    bool import(const files::Bytes &file)
    {
        media::PhotoImporter importer(m_journal, m_vault);
        QEventLoop loop;
        QObject::connect(&importer, &media::PhotoImporter::finished, &loop, &QEventLoop::quit);
        importer.start({{QByteArray(reinterpret_cast<const char *>(file.data()), static_cast<qsizetype>(file.size())),
                         m_session,
                         "front",
                         time::Instant{std::chrono::seconds{1'795'100'000}},
                         {}}});
        loop.exec();
        return importer.outcome(0).photo.has_value();
    }
    /// So that it can come again.
    bool removeAll()
    {
        const auto photos = m_journal.photos();
        for (const auto &photo : photos.value())
            if (!m_journal.removePhotos({photo.id}))
                return false;
        return journal::finishDeletions(m_journal, m_vault->folder()).has_value();
    }

private:
    std::filesystem::path m_folder;
    QtZoneSource m_zones;
    std::unique_ptr<store::Database> m_database = store::Database::open(m_folder / "journal.db").value();
    journal::Journal m_journal{*m_database, m_zones, plan::builtInTexts()};
    std::shared_ptr<const vault::Vault> m_vault = std::make_shared<const vault::Vault>(
        vault::Vault::withKey(vault::SecretKey::random().value(), m_folder / "photos").value());
    std::string m_session;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (vips_init(argv[0]) != 0) // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic): argv
        return 1;
    vips_cache_set_max(0);
    const test::TemporaryFolder folder;
    Imports imports(folder.path());
    bool good = true;
    bool fast = true;
    for (const auto &[width, height] : {std::pair{3000, 4000}, std::pair{2604, 4624}}) {
        const auto file = photograph(width, height, 1);
        good = good && imports.import(file) && imports.removeAll() && byVips(file); // warms up
        Cost ours;
        Cost theirs;
        for (int i = 0; i < kRepeats && good; ++i) {
            keepLeast(ours, costOf([&] { good = good && imports.import(file); }));
            good = good && imports.removeAll();
            keepLeast(theirs, costOf([&] { good = good && byVips(file); }));
        }
        if (!good) {
            fmt::print(stderr, "an import failed\n");
            return 1;
        }
        const double ratio = ours.wall / theirs.wall;
        fmt::print("an import of {} x {}, {:.1f} MB{:>26.0f} ms\n"
                   "  decoding, downscaling and encoding by libvips{:>16.0f} ms\n"
                   "  an import takes {:.2f} times as long (at most {}), and {:.2f} times the processor's time\n",
                   width, height, static_cast<double>(file.size()) / 1e6, ours.wall.count(), theirs.wall.count(), ratio,
                   kMost, ours.processor / theirs.processor);
        fast = fast && ratio <= kMost;
    }
    vips_shutdown();
    return fast ? 0 : 1;
}
