#include "app/cli/photo_commands.h"

#include "app/cli/journal_call.h"
#include "app/cli/journal_output.h"
#include "app/media/comparison_picture.h"
#include "app/media/photo_importer.h"
#include "app/media/photo_loader.h"
#include "app/media/picture_writer.h"
#include "core/journal/photo_files.h"
#include "core/journal/pose.h"
#include "core/photos/quality.h"
#include "platform/secret_store.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>

#include <array>
#include <fmt/format.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace afterglow::cli {

namespace {

/// What Qt wants to be there: an application without a screen. Before a photo is touched.
template <class Application> class QtFor {
public:
private:
    /// Whatever is wrong is said once, by us: Qt's own words aren't about a file of the patient's.
    static void handle(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
    {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::cerr << message.toStdString() << '\n';
    }

    int m_count = 1;
    std::array<char, 14> m_name{"afterglow-cli"};
    std::array<char *, 2> m_arguments{m_name.data(), nullptr};
    QtMessageHandler m_before = qInstallMessageHandler(&QtFor::handle);
    [[maybe_unused]] bool m_noScreen = qputenv("QT_QPA_PLATFORM", "offscreen"); // (before the application)
    Application m_application{m_count, m_arguments.data()};
};

/// A journal and the vault that belongs to it.
struct OpenVault {
    std::unique_ptr<OpenJournal> open;
    std::shared_ptr<const vault::Vault> vault;
};

Result<OpenVault> openVault(const Options &options, const Context &context)
{
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    if (auto forbidden = platform::forbidCoreDumps(); !forbidden)
        return tl::unexpected(forbidden.error());
    const auto secrets = platform::createSecretStore((*open)->folder);
    auto vault = vault::openVault((*open)->folder, *secrets, (*open)->journal);
    if (!vault)
        return tl::unexpected(vault.error());
    return OpenVault{std::move(*open), std::make_shared<const vault::Vault>(std::move(*vault))};
}

/// The journal knows it: asked before the key is, so that a wrong id is said as such.
Result<journal::Photo> photoOf(const journal::Journal &journal, const std::string &id)
{
    return at(id, journal.photo(id));
}

// photo import

int importPhotos(const Options &options, const Context &context)
{
    const QtFor<QCoreApplication> qt;
    const auto sessionId = options.value("session");
    const auto pose = options.value("pose");
    if (!sessionId || !pose)
        return reportFailure(context, {Error::Kind::BadInput, sessionId ? "--pose" : "--session", "is missing"});
    std::optional<time::Instant> taken;
    if (options.value("taken")) {
        const auto read = instant(options, "taken");
        if (!read)
            return reportFailure(context, read.error());
        taken = *read;
    }
    const auto opened = openVault(options, context);
    if (!opened)
        return reportFailure(context, opened.error());
    auto &journal = opened->open->journal;
    const auto session = at("--session", journal.session(*sessionId));
    if (!session)
        return reportFailure(context, session.error());
    if (!journal::isPose(session->treatment.area, *pose)) {
        std::string names;
        for (const auto name : journal::poses(session->treatment.area))
            names += (names.empty() ? "" : ", ") + std::string(name);
        return reportFailure(context, {Error::Kind::BadInput, "--pose", "expected one of " + names});
    }

    const auto &files = options.operands();
    std::vector<media::ImportItem> items;
    items.reserve(files.size());
    for (const auto &file : files)
        items.push_back({std::filesystem::path(file), *sessionId, *pose, taken, {}});
    media::PhotoImporter importer(journal, opened->vault);
    QEventLoop loop;
    QObject::connect(&importer, &media::PhotoImporter::finished, &loop, &QEventLoop::quit);
    importer.start(std::move(items));
    loop.exec();

    int status = kSuccess;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto &outcome = importer.outcome(static_cast<int>(i));
        if (outcome.photo) {
            context.out << outcome.photo->id << '\n';
            continue;
        }
        Error error = outcome.error;
        if (error.place == files[i])
            error.place.clear();
        if (!outcome.existing.empty())
            error.message += ": " + outcome.existing;
        report(context.err, files[i], error);
        status = kFailed;
    }
    return status;
}

// photo list

Json toJson(const journal::Photo &photo)
{
    return {{"id", photo.id},
            {"session", photo.session},
            {"area", photo.area},
            {"pose", photo.pose},
            {"day", photo.day},
            {"dayChosen", photo.dayChosen},
            {"taken", time::format(photo.taken)},
            {"width", photo.width},
            {"height", photo.height},
            {"camera", photo.camera.empty() ? Json() : Json(photo.camera)},
            {"bytes", photo.bytes}};
}

std::string dayText(const journal::Photo &photo)
{
    return photo.day == journal::kDayBefore ? std::string("Before") : fmt::format("Day {}", photo.day);
}

Answer listPhotos(const Options &options, bool json, const Context &context)
{
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    const auto photos =
        (*open)->journal.photos({options.value("session"), options.value("area"), options.value("pose")});
    if (!photos)
        return tl::unexpected(photos.error());
    auto list = Json::array();
    std::string page;
    for (const auto &photo : *photos) {
        list.push_back(toJson(photo));
        page += fmt::format("{}  {}  {}  {}  {}x{}\n", photo.id, time::format(photo.taken), photo.pose, dayText(photo),
                            photo.width, photo.height);
    }
    return json ? print({{"photos", std::move(list)}}) : page;
}

// photo export, photo compare

enum class Format { Jpeg, Png };

/// What the name of `--out` says.
Result<Format> formatOf(const Options &options)
{
    const auto out = options.value("out");
    if (!out)
        return bad("--out", "is missing");
    auto ending = std::filesystem::path(*out).extension().string();
    for (char &c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (ending == ".jpg" || ending == ".jpeg")
        return Format::Jpeg;
    if (ending == ".png")
        return Format::Png;
    return bad("--out", "expected a name that ends with .jpg or .png");
}

Answer write(const Options &options, const files::Bytes &bytes)
{
    const bool force = options.has("force");
    return media::writeExport(*options.value("out"), bytes, force ? media::Existing::Replace : media::Existing::Keep)
        .map([] { return std::string(); });
}

Answer exportPhoto(const Options &options, const Context &context)
{
    const QtFor<QCoreApplication> qt;
    const auto format = formatOf(options);
    if (!format)
        return tl::unexpected(format.error());
    const auto &id = options.operands()[0];
    const auto opened = openVault(options, context);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto photo = photoOf(opened->open->journal, id); !photo)
        return tl::unexpected(photo.error());
    // The stored JPEG has no metadata: it needs no second encoding.
    auto bytes = opened->vault->load(id);
    if (bytes && *format == Format::Png)
        bytes = media::loadPhoto(*opened->vault, id).and_then(media::encodePng);
    return bytes.and_then([&](const files::Bytes &picture) { return write(options, picture); });
}

Answer comparePhotos(const Options &options, const Context &context)
{
    const QtFor<QGuiApplication> qt; // for the fonts
    const auto format = formatOf(options);
    if (!format)
        return tl::unexpected(format.error());
    const auto align = options.value("align").value_or("yes");
    if (align != "yes" && align != "no")
        return bad("--align", "expected yes or no");
    const auto opened = openVault(options, context);
    if (!opened)
        return tl::unexpected(opened.error());
    std::array<media::LabelledPicture, 2> sides;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const auto &id = options.operands()[i];
        const auto photo = photoOf(opened->open->journal, id);
        if (!photo)
            return tl::unexpected(photo.error());
        auto picture = media::loadPhoto(*opened->vault, id);
        if (!picture)
            return tl::unexpected(picture.error());
        sides[i] = {std::move(*picture), QString::fromStdString(dayText(*photo))};
    }
    const auto page = media::comparisonPicture(sides[0], sides[1], align == "yes");
    auto bytes = *format == Format::Png ? media::encodePng(page) : media::encodeJpeg(page);
    return bytes.and_then([&](const files::Bytes &picture) { return write(options, picture); });
}

// photo quality

std::string_view nameOf(photos::LightVerdict verdict)
{
    switch (verdict) {
    case photos::LightVerdict::Good:
        return "good";
    case photos::LightVerdict::TooDark:
        return "too-dark";
    case photos::LightVerdict::BlownOut:
        return "blown-out";
    case photos::LightVerdict::Uneven:
        return "uneven";
    }
    return {};
}

media::ImportProblem importProblem(media::PictureProblem problem)
{
    using enum media::PictureProblem;
    switch (problem) {
    case NotAnImage:
        break;
    case UnsupportedFormat:
        return media::ImportProblem::UnsupportedFormat;
    case TooLarge:
        return media::ImportProblem::TooLarge;
    case Damaged:
        return media::ImportProblem::Damaged;
    }
    return media::ImportProblem::NotAnImage;
}

Answer photoQuality(const Options &options, bool json)
{
    const QtFor<QCoreApplication> qt;
    const std::filesystem::path file = options.operands()[0];
    const auto bytes = files::readFile(file, media::kLargestPictureFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto picture = media::readPicture(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes->data()), static_cast<qsizetype>(bytes->size())));
    if (!picture)
        return bad(file.string(), media::wordsFor(importProblem(picture.error())));
    const auto quality = photos::measureQuality(media::pixelsOf(*picture));
    const auto light = nameOf(photos::lightVerdict(quality));
    const bool sharp = photos::sharpnessVerdict(quality) == photos::SharpnessVerdict::Sharp;
    if (!json)
        return fmt::format("light: {}\nsharpness: {}\n", light, sharp ? "sharp" : "blurred");
    return print({{"width", picture->width()},
                  {"height", picture->height()},
                  {"light", light},
                  {"sharpness", sharp ? "sharp" : "blurred"},
                  {"faceLuma", quality.faceLuma},
                  {"frameLuma", quality.frameLuma},
                  {"evenness", quality.evenness},
                  {"blownOut", quality.blownOut},
                  {"frameBlownOut", quality.frameBlownOut},
                  {"laplacian", quality.sharpness},
                  {"warmth", quality.warmth}});
}

// photo delete

Answer deletePhoto(const Options &options, const Context &context)
{
    auto open = openJournal(options, context);
    if (!open)
        return tl::unexpected(open.error());
    auto &journal = (*open)->journal;
    const auto &id = options.operands()[0];
    return at(id, journal.removePhotos({id}))
        .and_then([&] {
            return journal::finishDeletions(journal, vault::PhotoFolder((*open)->folder / vault::kPhotoFolderName));
        })
        .map([] { return std::string(); });
}

// The table.

constexpr std::array<std::string_view, 4> kImportOptions{"data", "session", "pose", "taken"};
constexpr std::array<std::string_view, 5> kListOptions{"data", "format", "session", "area", "pose"};
constexpr std::array<std::string_view, 2> kExportOptions{"data", "out"};
constexpr std::array<std::string_view, 3> kCompareOptions{"data", "out", "align"};
constexpr std::array<std::string_view, 1> kForce{"force"};
constexpr std::array<std::string_view, 2> kQualityOptions{"data", "format"};
constexpr std::array<std::string_view, 1> kDeleteOptions{"data"};

int runImport(Arguments arguments, const Context &context);
int runList(Arguments arguments, const Context &context);
int runExport(Arguments arguments, const Context &context);
int runCompare(Arguments arguments, const Context &context);
int runQuality(Arguments arguments, const Context &context);
int runDelete(Arguments arguments, const Context &context);

constexpr std::array kCommands{
    Command{"photo import", "FILE... --session ID --pose POSE [--taken INSTANT] [--data DIR]",
            "Import pictures, encrypted, and print an id a line", runImport},
    Command{"photo list", "[--session ID] [--area AREA] [--pose POSE] [--data DIR] [--format text|json]",
            "Print the photos", runList},
    Command{"photo export", "ID --out FILE.jpg|FILE.png [--force] [--data DIR]", "Write a photo, decrypted, to a file",
            runExport},
    Command{"photo compare", "ID ID --out FILE.png|FILE.jpg [--align yes|no] [--force] [--data DIR]",
            "Write two photos side by side, aligned, to a file", runCompare},
    Command{"photo quality", "FILE [--format text|json]", "Measure the light and the sharpness of a picture",
            runQuality},
    Command{"photo delete", "ID [--data DIR]", "Delete a photo for good", runDelete},
};

int runImport(Arguments arguments, const Context &context)
{
    const auto options = Options::parse(arguments, kImportOptions);
    if (!options)
        return usageError(context.err, kCommands[0], options.error().message);
    if (options->operands().empty())
        return usageError(context.err, kCommands[0], "an argument is missing");
    return importPhotos(*options, context);
}

int runList(Arguments arguments, const Context &context)
{
    return run(kCommands[1], arguments, context, {kListOptions, {}, {}},
               [&](const Options &options, bool json) { return listPhotos(options, json, context); });
}

int runExport(Arguments arguments, const Context &context)
{
    return run(kCommands[2], arguments, context, {kExportOptions, {}, kForce, 1},
               [&](const Options &options, bool) { return exportPhoto(options, context); });
}

int runCompare(Arguments arguments, const Context &context)
{
    return run(kCommands[3], arguments, context, {kCompareOptions, {}, kForce, 2},
               [&](const Options &options, bool) { return comparePhotos(options, context); });
}

int runQuality(Arguments arguments, const Context &context)
{
    return run(kCommands[4], arguments, context, {kQualityOptions, {}, {}, 1},
               [&](const Options &options, bool json) { return photoQuality(options, json); });
}

int runDelete(Arguments arguments, const Context &context)
{
    return run(kCommands[5], arguments, context, {kDeleteOptions, {}, {}, 1},
               [&](const Options &options, bool) { return deletePhoto(options, context); });
}

} // namespace

std::span<const Command> photoCommands()
{
    return kCommands;
}

} // namespace afterglow::cli
