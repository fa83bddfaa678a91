#include "app/screens/camera_subject.h"

#include "core/journal/photo.h"

#include <algorithm>

namespace afterglow::app {

namespace {

using timeline::Session;
using timeline::SessionStatus;

constexpr std::chrono::days kEve{1};
constexpr std::chrono::days kUnconfirmed{7};

/// Whether a photo taken now can belong to it by its date.
bool isNear(const Session &session, time::Instant now)
{
    if (session.status == SessionStatus::Performed)
        return session.instant() <= now;
    const time::Date today = time::dateOf(session.zone.localAt(now));
    return session.dayZero() <= today + kEve && session.dayZero() >= today - kUnconfirmed;
}

/// Whether `one` rather than `other` is what a photo taken now belongs to.
bool isCloser(const Session &one, const Session &other, time::Instant now)
{
    const bool isOneNear = isNear(one, now);
    if (isOneNear != isNear(other, now))
        return isOneNear;
    return isOneNear ? one.instant() > other.instant() : one.instant() < other.instant();
}

} // namespace

std::vector<CameraSubject> cameraSubjects(const std::vector<journal::Session> &sessions, time::Instant now)
{
    std::vector<const Session *> closest; // one an area
    for (const journal::Session &session : sessions) {
        const Session &treatment = session.treatment;
        const auto known = std::ranges::find(closest, treatment.area, &Session::area);
        if (known == closest.end())
            closest.push_back(&treatment);
        else if (isCloser(treatment, **known, now))
            *known = &treatment;
    }
    std::ranges::sort(closest, [now](const Session *a, const Session *b) { return isCloser(*a, *b, now); });
    std::vector<CameraSubject> subjects;
    subjects.reserve(closest.size());
    for (const Session *session : closest)
        subjects.push_back({session->area, session->id, journal::dayOf(*session, now)});
    return subjects;
}

} // namespace afterglow::app
