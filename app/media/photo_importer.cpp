#include "app/media/photo_importer.h"

#include "app/media/picture_writer.h"
#include "core/journal/pose.h"

#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <future>
#include <utility>

namespace afterglow::media {

namespace {

ImportProblem importProblem(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::UnsupportedFormat:
        return ImportProblem::UnsupportedFormat;
    case PictureProblem::TooLarge:
        return ImportProblem::TooLarge;
    case PictureProblem::Damaged:
        return ImportProblem::Damaged;
    case PictureProblem::NotAnImage:
        break;
    }
    return ImportProblem::NotAnImage;
}

/// Borrowed: the bytes live as long as it is used.
QByteArray asQByteArray(const files::Bytes &bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

time::Instant dateOf(const std::filesystem::path &file)
{
    return time::Instant{std::chrono::seconds{QFileInfo(file).lastModified().toSecsSinceEpoch()}};
}

/// A durable photo file that goes again unless its row was added.
class UnclaimedFile {
public:
    UnclaimedFile(std::shared_ptr<const vault::Vault> vault, std::string id)
        : m_vault(std::move(vault)),
          m_id(std::move(id))
    {
    }
    ~UnclaimedFile()
    {
        // A failure leaves an orphan, which is swept at the next start.
        if (!m_claimed)
            (void)m_vault->folder().remove(m_id);
    }
    Q_DISABLE_COPY_MOVE(UnclaimedFile)

    void claim() { m_claimed = true; }

private:
    std::shared_ptr<const vault::Vault> m_vault;
    std::string m_id;
    bool m_claimed = false;
};

} // namespace

struct PhotoImporter::Job {
    ImportItem item;
    ImportOutcome outcome;
};

/// The first step's result: everything that needs the pixels. Nothing is stored yet.
struct PhotoImporter::Prepared {
    std::string digest;
    files::Bytes photo; ///< encoded
    files::Bytes thumbnail;
    QSize size; ///< of the photo
    std::optional<TakenDate> metadata;
    std::optional<time::Instant> fileDate;
    std::optional<ImportProblem> problem;
    std::optional<Error> error;

    static Prepared refused(ImportProblem problem, std::optional<Error> error = {})
    {
        Prepared result;
        result.problem = problem;
        result.error = std::move(error);
        return result;
    }

    static Prepared of(const QByteArray &file, const vault::Vault &vault)
    {
        auto picture = readPicture(file);
        if (!picture)
            return refused(importProblem(picture.error()));
        auto result = ofPixels(*picture, vault);
        if (const auto header = readHeader(file))
            result.metadata = header->taken;
        return result;
    }

    static Prepared of(const std::filesystem::path &file, const vault::Vault &vault)
    {
        const auto bytes = files::readFile(file, kLargestPictureFile);
        if (!bytes)
            return refused(ImportProblem::Unreadable, bytes.error());
        auto result = of(asQByteArray(*bytes), vault);
        result.fileDate = dateOf(file);
        return result;
    }

    static Prepared of(const QImage &picture, const vault::Vault &vault)
    {
        if (qint64{picture.width()} * picture.height() > kMostPixels)
            return refused(ImportProblem::TooLarge);
        const QImage fresh = freshPicture(picture);
        return fresh.isNull() ? refused(ImportProblem::NotAnImage) : ofPixels(fresh, vault);
    }

    static Prepared ofPixels(const QImage &picture, const vault::Vault &vault)
    {
        // Hashing takes about as long as encoding: each has a core.
        auto beside = std::async(std::launch::async, [&] {
            return std::pair(vault.digest(pixelsOf(picture)), encodeJpeg(thumbnailOf(picture)));
        });
        const QImage reduced = reducedToPhoto(picture);
        auto photo = encodeJpeg(reduced);
        auto [digest, thumbnail] = beside.get();
        if (!photo)
            return refused(ImportProblem::NotStored, photo.error());
        if (!thumbnail)
            return refused(ImportProblem::NotStored, thumbnail.error());
        Prepared result;
        result.digest = std::move(digest);
        result.photo = std::move(*photo);
        result.thumbnail = std::move(*thumbnail);
        result.size = reduced.size();
        return result;
    }
};

/// The second step's: the file is durable.
struct PhotoImporter::Stored {
    std::string id;
    std::int64_t bytes = 0;
    files::Bytes sealedThumbnail;
    std::shared_ptr<UnclaimedFile> file;
    std::optional<Error> error;

    static Stored failed(Error error)
    {
        Stored result;
        result.error = std::move(error);
        return result;
    }

    static Stored of(files::ByteView photo, files::ByteView thumbnail, const std::shared_ptr<const vault::Vault> &vault)
    {
        const auto id = vault::makePhotoId();
        if (!id)
            return failed(id.error());
        auto sealed = vault->seal(vault::Kind::Thumbnail, *id, thumbnail);
        if (!sealed)
            return failed(sealed.error());
        if (auto saved = vault->save(*id, photo); !saved)
            return failed(saved.error());
        Stored result;
        result.id = *id;
        result.bytes = static_cast<std::int64_t>(photo.size() + vault::kSealSize);
        result.sealedThumbnail = std::move(*sealed);
        result.file = std::make_shared<UnclaimedFile>(vault, *id);
        return result;
    }
};

std::string wordsFor(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::NotAnImage:
        return "this is no picture";
    case ImportProblem::UnsupportedFormat:
        return "pictures of this format (HEIC, AVIF) can't be read here; save it as JPEG first";
    case ImportProblem::TooLarge:
        return "the picture has more than 64 megapixels";
    case ImportProblem::Damaged:
        return "the picture is damaged or cut off";
    case ImportProblem::AlreadyThere:
        return "the same picture is there already";
    case ImportProblem::NoDate:
        return "nothing says when the picture was taken";
    case ImportProblem::Unreadable:
        return "the file can't be read";
    case ImportProblem::NotStored:
        return "the photo can't be stored";
    case ImportProblem::Cancelled:
        return "cancelled";
    }
    return {};
}

tl::expected<SuggestedDate, ImportProblem> suggestedDate(const std::filesystem::path &file, const time::Zone &zone)
{
    const auto bytes = files::readFile(file, kLargestPictureFile);
    if (!bytes)
        return tl::unexpected(ImportProblem::Unreadable);
    const auto header = readHeader(asQByteArray(*bytes));
    if (!header)
        return tl::unexpected(importProblem(header.error()));
    if (header->taken)
        return SuggestedDate{header->taken->instant(zone), DateSource::Metadata};
    return SuggestedDate{dateOf(file), DateSource::File};
}

PhotoImporter::PhotoImporter(journal::Journal &journal, std::shared_ptr<const vault::Vault> vault, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_vault(std::move(vault))
{
    m_workers.setMaxThreadCount(kAtOnce);
}

PhotoImporter::~PhotoImporter()
{
    m_workers.waitForDone();
}

void PhotoImporter::start(std::vector<ImportItem> items)
{
    if (items.empty())
        return;
    if (!isRunning()) {
        m_jobs.clear();
        m_next = m_done = m_cancelled = 0;
    }
    for (ImportItem &item : items) {
        m_jobs.push_back(std::make_unique<Job>());
        m_jobs.back()->item = std::move(item);
    }
    QMetaObject::invokeMethod(this, &PhotoImporter::startMore, Qt::QueuedConnection);
}

void PhotoImporter::cancel()
{
    m_cancelled = m_jobs.size();
    QMetaObject::invokeMethod(this, &PhotoImporter::startMore, Qt::QueuedConnection);
}

const ImportOutcome &PhotoImporter::outcome(int index) const
{
    return m_jobs.at(static_cast<std::size_t>(index))->outcome;
}

void PhotoImporter::startMore()
{
    // (An observer of itemDone() may have started a new run meanwhile: the indices are read anew each time.)
    while (m_next < m_jobs.size() && m_active < kAtOnce) {
        const std::size_t index = m_next++;
        ++m_active;
        if (index < m_cancelled) {
            refuse(index, ImportProblem::Cancelled);
            continue;
        }
        const ImportItem &item = m_jobs[index]->item;
        // What the journal would refuse at the end is refused before any work.
        const auto session = m_journal.session(item.session);
        if (!session) {
            refuse(index, ImportProblem::NotStored, session.error());
            continue;
        }
        if (!journal::isPose(session->treatment.area, item.pose)) {
            refuse(index, ImportProblem::NotStored,
                   Error{Error::Kind::BadInput, "/pose", "there is no such pose of this area"});
            continue;
        }
        m_workers.start([this, index, source = std::move(m_jobs[index]->item.source), vault = m_vault] {
            auto result = std::visit([&](const auto &one) { return Prepared::of(one, *vault); }, source);
            QMetaObject::invokeMethod(
                this, [this, index, result = std::move(result)]() mutable { prepared(index, std::move(result)); },
                Qt::QueuedConnection);
        });
    }
}

void PhotoImporter::prepared(std::size_t index, Prepared result)
{
    Job &job = *m_jobs[index];
    if (index < m_cancelled)
        return refuse(index, ImportProblem::Cancelled);
    if (result.problem)
        return refuse(index, *result.problem, std::move(result.error));

    const auto session = m_journal.session(job.item.session);
    const auto same = m_journal.photoWithDigest(result.digest);
    if (!session || !same)
        return refuse(index, ImportProblem::NotStored, session ? same.error() : session.error());
    if (*same)
        job.outcome.existing = (*same)->id;
    if (*same || !m_digests.insert(result.digest).second)
        return refuse(index, ImportProblem::AlreadyThere);

    journal::Photo photo;
    photo.session = job.item.session;
    photo.pose = job.item.pose;
    photo.camera = job.item.camera;
    photo.digest = result.digest;
    photo.width = result.size.width();
    photo.height = result.size.height();
    if (job.item.taken) {
        photo.taken = *job.item.taken;
    } else if (result.metadata) {
        photo.taken = result.metadata->instant(session->treatment.zone);
        job.outcome.date = DateSource::Metadata;
    } else if (result.fileDate) {
        photo.taken = *result.fileDate;
        job.outcome.date = DateSource::File;
    } else {
        m_digests.erase(result.digest);
        return refuse(index, ImportProblem::NoDate);
    }
    job.outcome.photo = std::move(photo);

    m_workers.start([this, index, result = std::move(result), vault = m_vault] {
        auto stored = Stored::of(result.photo, result.thumbnail, vault);
        QMetaObject::invokeMethod(
            this, [this, index, stored = std::move(stored)]() mutable { this->stored(index, std::move(stored)); },
            Qt::QueuedConnection);
    });
}

void PhotoImporter::stored(std::size_t index, Stored result)
{
    journal::Photo photo = std::move(*std::exchange(m_jobs[index]->outcome.photo, std::nullopt));
    m_digests.erase(photo.digest);
    if (index < m_cancelled)
        return refuse(index, ImportProblem::Cancelled);
    if (result.error)
        return refuse(index, ImportProblem::NotStored, std::move(result.error));
    photo.id = std::move(result.id);
    photo.bytes = result.bytes;
    auto added = m_journal.addPhoto(std::move(photo), result.sealedThumbnail);
    if (!added)
        return refuse(index, ImportProblem::NotStored, added.error());
    result.file->claim();
    m_jobs[index]->outcome.photo = std::move(*added);
    complete(index);
}

void PhotoImporter::refuse(std::size_t index, ImportProblem problem, std::optional<Error> error)
{
    ImportOutcome &outcome = m_jobs[index]->outcome;
    outcome.problem = problem;
    outcome.error = error ? std::move(*error) : Error{Error::Kind::BadInput, {}, wordsFor(problem)};
    complete(index);
}

void PhotoImporter::complete(std::size_t index)
{
    --m_active;
    ++m_done;
    const bool last = m_done == m_jobs.size();
    emit itemDone(static_cast<int>(index));
    if (last)
        emit finished();
    else
        QMetaObject::invokeMethod(this, &PhotoImporter::startMore, Qt::QueuedConnection);
}

} // namespace afterglow::media
