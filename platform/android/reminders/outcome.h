// How a call across the border between C++ and Java ended.
#pragma once

#include "core/result.h"

namespace afterglow::android {

/// The numbers of Outcome.java, where each is explained.
enum class Outcome { Ok, Busy, Denied, Unavailable, Unreadable, NotOurs, Failed };

[[nodiscard]] inline Outcome outcomeOf(const Status &status)
{
    if (status)
        return Outcome::Ok;
    switch (status.error().kind) {
    case Error::Kind::Busy:
        return Outcome::Busy;
    case Error::Kind::Denied:
        return Outcome::Denied;
    case Error::Kind::Unavailable:
        return Outcome::Unavailable;
    case Error::Kind::NewerVersion:
    case Error::Kind::Damaged:
    case Error::Kind::NoKey:
        return Outcome::Unreadable;
    case Error::Kind::BadInput:
    case Error::Kind::NotFound:
    case Error::Kind::NoSpace:
    case Error::Kind::Io:
        break;
    }
    return Outcome::Failed;
}

} // namespace afterglow::android
