// Somebody in front of the phone, behind a fake of LAContext.
#pragma once

#include <string>

namespace afterglow::test {

class FakeOwner {
public:
    enum class Biometry { None, Touch, Face, Unknown };

    static FakeOwner &owner();
    void reset();

    /// The open question is answered, on a thread of the system's: with an LAError's code, or 0 for the owner.
    void answer(int code, const std::string &domain = "com.apple.LocalAuthentication");
    /// Lets the main thread do what is outstanding.
    static void settle();

    bool hasPasscode = true;
    Biometry biometry = Biometry::Face;
    bool isAsked = false; ///< a question is open
    std::string reason;   ///< of the last one
    int policy = 0;       ///< of the last one
};

} // namespace afterglow::test
