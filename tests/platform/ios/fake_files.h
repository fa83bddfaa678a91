// Which protection class each file and folder was given, and what backups leave out: behind NSFileManager and NSURL.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace afterglow::test {

struct FakeFiles {
    static FakeFiles &files();

    std::map<std::filesystem::path, std::string> classes;
    std::set<std::filesystem::path> leftOutOfBackups;
    bool refuses = false; ///< a class
    bool keepsInBackups = false;
};

} // namespace afterglow::test
