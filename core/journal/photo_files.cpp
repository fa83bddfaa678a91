#include "core/journal/photo_files.h"

#include <set>
#include <string>
#include <utility>

namespace afterglow::journal {

Status finishDeletions(Journal &journal, const vault::PhotoFolder &folder)
{
    const auto queued = journal.photoDeletions();
    if (!queued)
        return tl::unexpected(queued.error());
    Status finished;
    for (const auto &id : *queued)
        if (auto deleted = folder.remove(id).and_then([&] { return journal.photoDeleted(id); }); !deleted && finished)
            finished = std::move(deleted);
    return finished;
}

Result<int> tidyPhotos(Journal &journal, const vault::PhotoFolder &folder, time::Instant now)
{
    const auto finished = finishDeletions(journal, folder);
    const auto photos = journal.photos();
    if (!photos)
        return tl::unexpected(photos.error());
    std::set<std::string, std::less<>> known;
    for (const auto &photo : *photos)
        known.insert(photo.id);
    auto swept = folder.sweep(known, now);
    if (swept && !finished)
        return tl::unexpected(finished.error());
    return swept;
}

} // namespace afterglow::journal
