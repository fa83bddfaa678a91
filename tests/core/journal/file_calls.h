// The system calls that core/files changes files by, in a test's hands.
#pragma once

#include <functional>

namespace afterglow::test {

/// While it lives, `before` is asked before each write, fsync, rename and unlink of the project's own code; where it gives an errno
/// other than 0, the call fails with it. The executable is linked with --wrap for these four.
class FileCalls {
public:
    explicit FileCalls(std::function<int(const char *call)> before);
    ~FileCalls();
    FileCalls(const FileCalls &) = delete;
    FileCalls &operator=(const FileCalls &) = delete;
};

} // namespace afterglow::test
