// Expected failures as values.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace afterglow {

/// Why something that may well fail did fail. `message` is a plain English sentence without a full stop, for the command
/// line and for support; a screen shows its own translated words, chosen by `kind`.
struct Error {
    enum class Kind {
        BadInput,     ///< a value breaks a documented rule; `place` names it
        NotFound,     ///< no such session, occurrence, plan, zone, file
        NewerVersion, ///< the data was written by a newer version of the app; left untouched
        Damaged,      ///< the data can't be read as what it should be; left untouched
        Busy,         ///< somebody else holds it; trying again may help
        NoSpace,      ///< the disk is full
        Denied,       ///< the system refuses the access
        NoKey,        ///< what is encrypted can't be opened: its key is missing, or it is another one
        Unavailable,  ///< a service of the system isn't there (no notification daemon, no secret store)
        Io            ///< any other failure of the system
    };

    Kind kind = Kind::Io;
    std::string place; ///< a JSON pointer, a file, a column: where to look; may be empty
    std::string message;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, std::string place, std::string message)
{
    return tl::unexpected<Error>(Error{kind, std::move(place), std::move(message)});
}

} // namespace afterglow
