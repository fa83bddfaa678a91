// Whether the one who holds the phone is its owner: Face ID, Touch ID or the passcode. Plain C++; main thread.
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace afterglow::platform::ios {

/// The means that the phone has, for the words on a button.
enum class OwnerProof { None, Passcode, TouchId, FaceId };

enum class OwnerAnswer {
    Confirmed,
    Failed,     ///< it was somebody else, or the owner too often not recognized
    Cancelled,  ///< by the patient, by a call that came in, or by invalidating it: to be asked again when she wants
    NoPasscode, ///< the phone has none: nothing can be confirmed, and nothing locked
    Unavailable ///< the system can't ask now
};

class DeviceOwner {
public:
    DeviceOwner();
    ~DeviceOwner();
    DeviceOwner(const DeviceOwner &) = delete;
    DeviceOwner &operator=(const DeviceOwner &) = delete;

    /// Read anew at each call. None where the phone has no passcode, and so nobody to recognize.
    [[nodiscard]] OwnerProof proof() const;

    /// The system asks, saying `reason`: a sentence in the patient's language, not empty. `answered` is called once, later, on the
    /// main thread, but never after this object's destruction, which takes the question back. A second call takes an open
    /// question back: Cancelled.
    void ask(const std::string &reason, std::function<void(OwnerAnswer)> answered);

private:
    struct Question;
    std::shared_ptr<Question> m_question;
};

} // namespace afterglow::platform::ios
