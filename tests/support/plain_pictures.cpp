#include "tests/support/plain_pictures.h"

#include "tests/support/temporary_folder.h"

#include <string_view>

namespace afterglow::test {

std::vector<std::string> plainPictures(const std::filesystem::path &folder, const std::vector<std::string> &canaries)
{
    using namespace std::string_literals;
    // With their zeros: four letters alone turn up in some megabytes of cipher by chance.
    static const std::vector<std::string> kHeaders{"JFIF\0"s, "Exif\0\0"s, "\x89PNG\r\n\x1a\n"s};
    std::vector<std::string> found;
    if (!std::filesystem::exists(folder))
        return found;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const std::string bytes = readBytes(entry.path());
        const auto report = [&](const std::string &what) { found.push_back(entry.path().string() + ": " + what); };
        if (bytes.starts_with("\xFF\xD8\xFF"))
            report("begins like a JPEG");
        for (const auto &header : kHeaders)
            if (bytes.find(header) != std::string::npos)
                report(std::string(header.c_str()));
        for (auto at = bytes.find("RIFF"); at != std::string::npos; at = bytes.find("RIFF", at + 1))
            if (bytes.compare(at + 8, 4, "WEBP") == 0)
                report("WebP");
        for (const auto &canary : canaries)
            if (bytes.find(canary) != std::string::npos)
                report(canary);
    }
    return found;
}

} // namespace afterglow::test
