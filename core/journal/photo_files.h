// The journal's rows and the photo folder brought into step.
#pragma once

#include "core/journal/journal.h"
#include "core/vault/photo_folder.h"

namespace afterglow::journal {

/// Removes the files that are queued for deletion, and then their queue entries. After removePhotos() and remove(), and at start
/// (a kill may have come in between). The first failure is given after all were tried; what failed stays queued.
[[nodiscard]] Status finishDeletions(Journal &journal, const vault::PhotoFolder &folder);

/// At start: finishDeletions(), then the files without a row are swept (PhotoFolder::sweep()). Gives how many were swept. Needs no key.
[[nodiscard]] Result<int> tidyPhotos(Journal &journal, const vault::PhotoFolder &folder, time::Instant now);

} // namespace afterglow::journal
