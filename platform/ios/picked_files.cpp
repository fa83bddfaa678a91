#include "platform/ios/picked_files.h"

#include <system_error>
#include <utility>

namespace afterglow::platform::ios {

void removeFiles(const PickedPaths &files)
{
    for (const auto &file : files) {
        std::error_code error; // the folder of copies is emptied at the next start anyway
        std::filesystem::remove(file, error);
    }
}

PickedFiles::PickedFiles(std::size_t count, std::function<void(Result<PickedPaths>)> complete)
    : m_files(count),
      m_missing(count),
      m_complete(std::move(complete))
{
}

void PickedFiles::put(std::size_t place, Result<std::filesystem::path> file)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_files[place] = std::move(file);
        if (--m_missing > 0)
            return;
    }
    m_complete(all());
}

Result<PickedPaths> PickedFiles::all() const
{
    PickedPaths files;
    const Error *problem = nullptr;
    for (const auto &file : m_files) {
        if (*file)
            files.push_back(**file);
        else if (problem == nullptr)
            problem = &file->error();
    }
    if (problem == nullptr)
        return files;
    removeFiles(files);
    return tl::unexpected(*problem);
}

} // namespace afterglow::platform::ios
