#include "app/erasure.h"

#include "app/example_journal.h"
#include "app/inbox.h"
#include "core/files/file_system.h"
#include "core/journal/journal.h"
#include "core/vault/photo_folder.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace afterglow::app {

namespace {

namespace fs = std::filesystem;

constexpr const char *kUnfinishedNote = ".erasing.part";
/// A key's name has 32 bytes.
constexpr std::size_t kLongestNote = 256;

/// Whose file or folder this is; none where it isn't the app's.
std::optional<Kept> ownerOf(std::string_view name)
{
    if (name == vault::kPhotoFolderName || name == kInboxFolderName)
        return Kept::Photos;
    if (name == kExampleFolderName)
        return Kept::Example;
    if (name == "photos.key" || name == ".photos.key.part")
        return Kept::PhotoKey;
    // With what SQLite puts beside it.
    if (name == journal::kFileName || name.starts_with(std::string(journal::kFileName) + '-')
        || name.starts_with("notification-daemon") || name.starts_with("armed-notifications"))
        return Kept::Journal;
    // With what is left of one that was being written.
    if (name.starts_with("unfinished-") || name == kUnfinishedNote)
        return Kept::Drafts;
    if (name.starts_with("settings.ini") || name.starts_with("language"))
        return Kept::Settings;
    return std::nullopt;
}

fs::path noteIn(const fs::path &dataFolder)
{
    return dataFolder / journal::kErasingFileName;
}

/// Empty where no key is to go.
std::string keyNameIn(const fs::path &dataFolder)
{
    // A note that can't be read names no key; everything else goes all the same.
    const auto note = files::readFile(noteIn(dataFolder), kLongestNote);
    return note ? std::string(note->begin(), note->end()) : std::string();
}

void removeAll(const fs::path &path, Kept what, std::vector<Leftover> &left)
{
    std::error_code error;
    fs::remove_all(path, error);
    if (!error)
        return;
    const bool known = std::ranges::any_of(left, [what](const Leftover &other) { return other.what == what; });
    if (!known)
        left.push_back({what, files::systemError(error.value(), path)});
}

} // namespace

Status beginErasing(const fs::path &dataFolder, const std::optional<std::string> &keyName)
{
    const std::string name = keyName.value_or(std::string());
    return files::writeFile(noteIn(dataFolder), dataFolder / kUnfinishedNote, files::Bytes(name.begin(), name.end()));
}

bool isErasing(const fs::path &dataFolder)
{
    std::error_code error;
    return fs::exists(noteIn(dataFolder), error);
}

std::vector<Leftover> finishErasing(const fs::path &dataFolder, const fs::path &outbox, vault::SecretStore &secrets)
{
    std::vector<Leftover> left;
    // The key first: without it what is left of a photo is noise.
    if (const std::string name = keyNameIn(dataFolder); !name.empty()) {
        if (const Status removed = secrets.remove(name); !removed)
            left.push_back({Kept::PhotoKey, removed.error()});
    }
    const bool keyIsLeft = !left.empty();
    if (!outbox.empty())
        removeAll(outbox, Kept::Photos, left);

    std::error_code error;
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(dataFolder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        entries.push_back(entry->path());
    if (error)
        left.push_back({Kept::Journal, files::systemError(error.value(), dataFolder)});
    for (const fs::path &entry : entries) {
        if (const auto what = ownerOf(entry.filename().string()))
            removeAll(entry, *what, left);
    }
    if (left.size() > (keyIsLeft ? 1U : 0U))
        return left;
    if (const Status synced = files::syncFolder(dataFolder); !synced)
        left.push_back({Kept::Journal, synced.error()});
    else if (const Status done = files::removeFile(noteIn(dataFolder)); !done)
        left.push_back({Kept::Journal, done.error()});
    return left;
}

} // namespace afterglow::app
