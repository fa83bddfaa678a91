// Which protection class each folder was given, behind NSFileManager.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace afterglow::test {

struct FakeFiles {
    static FakeFiles &files();

    std::map<std::filesystem::path, std::string> classes;
    bool refuses = false;
};

} // namespace afterglow::test
