#include "core/vault/photo_folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sodium.h>
#include <sys/stat.h>
#include <system_error>

namespace afterglow::vault {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kIdBytes = 16;
constexpr std::string_view kPart = ".part";
/// How long another process may take between a photo's file and its row.
constexpr std::chrono::hours kPatience{1};

Status checkId(std::string_view id)
{
    if (!isPhotoId(id))
        return failure(Error::Kind::BadInput, "/id", "expected 32 of 0-9 a-f");
    return {};
}

/// Of a write that is under way, or was interrupted.
fs::path partOf(std::string_view id)
{
    return std::string(".").append(id).append(kPart);
}

bool isPart(std::string_view name)
{
    return name.starts_with('.') && name.ends_with(kPart)
        && isPhotoId(name.substr(1, name.size() - std::min(name.size(), 1 + kPart.size())));
}

} // namespace

Result<std::string> makePhotoId()
{
    if (sodium_init() < 0)
        return failure(Error::Kind::Unavailable, "", "the system gives no random numbers");
    std::array<unsigned char, kIdBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 2 * kIdBytes + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return std::string(text.data());
}

bool isPhotoId(std::string_view text)
{
    return text.size() == 2 * kIdBytes && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Status PhotoFolder::write(std::string_view id, ByteView bytes) const
{
    return checkId(id).and_then([&] { return files::makeFolders(m_folder); }).and_then([&]() -> Status {
        const auto file = m_folder / id;
        auto written = files::writeFile(file, m_folder / partOf(id), bytes);
        if (!written)
            (void)files::removeFile(
                file); // it has its name already where only the folder failed: the sweep sees to the rest
        return written;
    });
}

Result<Bytes> PhotoFolder::read(std::string_view id) const
{
    return checkId(id).and_then([&] { return files::readFile(m_folder / id, kLargestFile); });
}

bool PhotoFolder::contains(std::string_view id) const
{
    std::error_code error;
    return isPhotoId(id) && fs::is_regular_file(m_folder / id, error);
}

Status PhotoFolder::remove(std::string_view id) const
{
    return checkId(id).and_then([&] { return files::removeFile(m_folder / id); });
}

/// Calls `name(fileName)` for each entry; does nothing where there is no folder.
template <class Name> static Status forEachName(const fs::path &folder, Name name)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        name(entry->path().filename().string());
    if (error && error != std::errc::no_such_file_or_directory)
        return tl::unexpected(files::systemError(error.value(), folder));
    return {};
}

Result<std::vector<std::string>> PhotoFolder::ids() const
{
    std::vector<std::string> ids;
    return forEachName(m_folder,
                       [&](std::string name) {
                           if (isPhotoId(name))
                               ids.push_back(std::move(name));
                       })
        .map([&] {
            std::sort(ids.begin(), ids.end());
            return ids;
        });
}

Result<int> PhotoFolder::sweep(const std::set<std::string, std::less<>> &known, time::Instant now) const
{
    std::vector<fs::path> orphans;
    auto swept = forEachName(m_folder, [&](const std::string &name) {
        if (isPart(name) || (isPhotoId(name) && !known.contains(name)))
            orphans.push_back(m_folder / name);
    });
    int count = 0;
    for (const auto &file : orphans) {
        struct stat status { };
        // One that is gone meanwhile was another process's to remove.
        if (::lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)
            || time::Instant{std::chrono::seconds{status.st_mtime}} > now - kPatience)
            continue;
        if (auto removed = files::removeFile(file); removed)
            ++count;
        else if (swept)
            swept = std::move(removed);
    }
    if (!swept)
        return tl::unexpected(swept.error());
    return count;
}

} // namespace afterglow::vault
