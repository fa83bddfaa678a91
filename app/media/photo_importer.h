// Pictures become photos of the journal: several at once, each for itself.
#pragma once

#include "app/media/picture_reader.h"
#include "core/journal/journal.h"
#include "core/vault/vault.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace afterglow::media {

/// Where a photo's `taken` comes from. The patient is asked again about a file's date: it may be that of a copy.
enum class DateSource { Given, Metadata, File };

/// When a file's picture was taken, and how sure that is.
struct SuggestedDate {
    time::Instant taken;
    DateSource source = DateSource::Metadata;
};

/// One picture to be imported.
struct ImportItem {
    /// A file, or a picture in memory: an encoded one (the photo picker's) or the camera's, which is upright.
    std::variant<std::filesystem::path, QByteArray, QImage> source;
    std::string session;
    std::string pose;
    /// None: as the metadata say, else the file's date. A picture in memory without either has to come with one.
    std::optional<time::Instant> taken;
    std::string camera; ///< journal::Photo::camera; empty for a file
};

enum class ImportProblem {
    NotAnImage,
    UnsupportedFormat, ///< HEIC where this system can't decode it
    TooLarge,          ///< more than 64 megapixels
    Damaged,
    AlreadyThere, ///< the same pixels: `existing` names the photo
    NoDate,       ///< nothing says when it was taken
    Unreadable,   ///< the file isn't there or may not be read
    NotStored,    ///< `error` says why: no space, the journal is busy, an unknown session or pose
    Cancelled
};

/// What became of one item.
struct ImportOutcome {
    std::optional<journal::Photo> photo; ///< imported
    DateSource date = DateSource::Given;
    std::optional<ImportProblem> problem; ///< exactly one of photo and problem is set
    Error error;                          ///< in English, for the command line and for NotStored
    std::string existing;                 ///< for AlreadyThere; empty where it is another item of the same run
};

/// The English words for a reason: "is no picture".
[[nodiscard]] std::string wordsFor(ImportProblem problem);

/// What an import of this file would take as its date; for the screen that asks before it imports. Reads the file, decodes nothing.
/// Any thread. Problems: NotAnImage, UnsupportedFormat, TooLarge, Unreadable.
[[nodiscard]] tl::expected<SuggestedDate, ImportProblem> suggestedDate(const std::filesystem::path &file,
                                                                       const time::Zone &zone);

/// Lives on the journal's thread, which needs a running event loop. Decoding, encrypting and writing happen on workers, for at
/// most two pictures at a time; the rows are added by the journal on its own thread, each as soon as its file is durable: one that
/// fails doesn't keep the others.
class PhotoImporter final : public QObject {
    Q_OBJECT

public:
    static constexpr int kAtOnce = 2;

    /// `journal` outlives the importer.
    PhotoImporter(journal::Journal &journal, std::shared_ptr<const vault::Vault> vault, QObject *parent = nullptr);
    /// Cancels, and waits for what is being worked on. No finished() comes.
    ~PhotoImporter() override;
    Q_DISABLE_COPY_MOVE(PhotoImporter)

    /// Adds to what is being imported already; finished() comes once for all. Their indices follow those that are there.
    void start(std::vector<ImportItem> items);
    /// What isn't stored yet is not stored any more; finished() follows.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_done < m_jobs.size(); }
    [[nodiscard]] int done() const { return static_cast<int>(m_done); }
    [[nodiscard]] int total() const { return static_cast<int>(m_jobs.size()); }
    /// Of the current or last run, by index.
    [[nodiscard]] const ImportOutcome &outcome(int index) const;

signals:
    /// An item is done: imported (the row is committed) or refused.
    void itemDone(int index);
    /// All are. The next start() begins with index 0 again.
    void finished();

private:
    struct Job;
    struct Prepared;
    struct Stored;

    void startMore();
    void prepared(std::size_t index, Prepared result);
    void stored(std::size_t index, Stored result);
    void refuse(std::size_t index, ImportProblem problem, std::optional<Error> error = {});
    void complete(std::size_t index);

    journal::Journal &m_journal;
    std::shared_ptr<const vault::Vault> m_vault;
    std::vector<std::unique_ptr<Job>> m_jobs;
    std::size_t m_next = 0;   ///< the first that wasn't begun
    std::size_t m_active = 0; ///< being worked on
    std::size_t m_done = 0;
    std::size_t m_cancelled = 0;                  ///< those before this one
    std::set<std::string, std::less<>> m_digests; ///< of those being stored
    QThreadPool m_workers;
};

} // namespace afterglow::media
