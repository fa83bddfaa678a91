// Photos for a journal.
#pragma once

#include "tests/core/journal/fixture.h"

#include <string>

namespace afterglow::test {

inline const files::Bytes kThumbnail{0, 1, 2, 0, 255};

inline std::string idOf(char hexDigit)
{
    return std::string(32, hexDigit);
}

inline journal::Photo photo(char hexDigit, const std::string &session = "s1", const std::string &pose = "front",
                            std::string_view taken = "2026-11-21T10:00:00Z")
{
    journal::Photo photo;
    photo.id = idOf(hexDigit);
    photo.session = session;
    photo.pose = pose;
    photo.taken = instant(taken);
    photo.width = 3000;
    photo.height = 4000;
    photo.digest = std::string(64, hexDigit);
    photo.bytes = 1234;
    return photo;
}

inline journal::Photo add(journal::Journal &journal, char hexDigit, const std::string &session = "s1",
                          const std::string &pose = "front", std::string_view taken = "2026-11-21T10:00:00Z")
{
    return journal.addPhoto(photo(hexDigit, session, pose, taken), kThumbnail).value();
}

} // namespace afterglow::test
