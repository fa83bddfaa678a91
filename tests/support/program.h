// A program run to its end, as a shell would.
#pragma once

#include "support/temporary_folder.h"

#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace afterglow::test {

struct Outcome {
    int status = -1; ///< the exit status; -1: a signal ended it
    std::string out;
    std::string err;
};

inline Outcome run(const std::filesystem::path &program, std::vector<std::string> arguments)
{
    const TemporaryFolder folder;
    const auto outFile = folder / "out";
    const auto errFile = folder / "err";
    auto name = program.string();
    std::vector<char *> argv{name.data()};
    for (auto &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);

    const auto child = ::fork();
    if (child < 0)
        throw std::runtime_error("can't fork");
    if (child == 0) {
        for (const auto &[file, descriptor] : {std::pair{outFile.c_str(), 1}, {errFile.c_str(), 2}})
            if (::dup2(::open(file, O_WRONLY | O_CREAT, 0600), descriptor) < 0)
                ::_exit(126);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readBytes(outFile), readBytes(errFile)};
}

} // namespace afterglow::test
