// The use cases of the journal: each change is one transaction, then one change signal.
#pragma once

#include "core/files/file_system.h"
#include "core/journal/model.h"
#include "core/journal/photo.h"
#include "core/journal/product.h"
#include "core/result.h"
#include "core/time/zone.h"
#include "core/timeline/changes.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace afterglow::store {
class Database;
}

namespace afterglow::journal {

/// The journal's file in the data folder.
inline constexpr std::string_view kFileName = "journal.db";
/// While this lies beside it everything in the folder is being erased, and the journal is not to be opened.
inline constexpr std::string_view kErasingFileName = "erasing";

/// Keeps an observer registered for as long as it lives.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end) : m_end(std::move(end)) { }
    Subscription(Subscription &&other) noexcept : m_end(std::exchange(other.m_end, nullptr)) { }
    Subscription &operator=(Subscription &&other) noexcept
    {
        std::swap(m_end, other.m_end);
        return *this;
    }
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;
    ~Subscription()
    {
        if (m_end)
            m_end();
    }

private:
    std::function<void()> m_end;
};

/// Not thread safe: one journal a thread, each with its own Database.
///
/// Errors of every call: Busy, NoSpace, Damaged, Denied and Io of the database, NewerVersion where a newer program has
/// migrated it meanwhile; then nothing has changed. BadInput has the member as its place, as docs/timeline.md calls it:
/// `/performedAt`, `/symptoms/redness`.
class Journal {
public:
    /// `database` and `zones` outlive the journal. `planTexts` are the plans that come with the program, as JSON
    /// (plan::builtInTexts(), core/plan/built_in_texts.h); each is valid. One is stored, as it is, when a session first
    /// uses it.
    Journal(store::Database &database, const time::ZoneSource &zones, std::span<const std::string_view> planTexts);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Called after each committed change, this journal's own or (found by refresh()) another process's.
    [[nodiscard]] Subscription onChange(std::function<void()> observer);
    /// Looks whether another connection has changed the database since; signals if so.
    [[nodiscard]] Status refresh();

    // Sessions. An id is made where it is empty; the plan's version is the newest where it is 0. Seconds of `performedAt` are
    // dropped. Where `series` names none, or one that is gone, the session joins the series of its area that is closest in
    // time, if that has room left and lies at most six months away, else a new one.
    /// BadInput where the id is taken; NotFound for the plan. A removed session may be recorded again as it was.
    [[nodiscard]] Result<Session> record(Session session);
    /// Replaces what is stored under the session's id. Raises the revision when the local date or the plan changes, never
    /// for a mere change of the hour; the revision that comes with `session` doesn't count. The plan's version 0 is the one
    /// it began with, or the newest of another plan. A new area means a series of that area.
    [[nodiscard]] Result<Session> update(Session session);
    /// With its check-ins and its photos, whose files are queued for deletion; the log stays (docs/store.md).
    [[nodiscard]] Status remove(std::string_view sessionId);
    /// What update(session) would do to the reminders still to come and to the ticks, where the patient is. Writes nothing.
    [[nodiscard]] Result<timeline::ReminderChanges> preview(const Session &session, time::Instant now,
                                                            const time::Zone &zone) const;

    // A removal that can be taken back: the session, its photos and its reminders are out of everything that this journal gives, and
    // still in the database. In memory alone: another process sees it, and a kill takes nothing away.
    /// What is hidden already is removed first. NotFound for the session.
    [[nodiscard]] Status hide(std::string_view sessionId);
    void showHidden();
    /// Carries it out. A failure shows the session again; one that another process has removed is no failure.
    [[nodiscard]] Status removeHidden();
    [[nodiscard]] const std::optional<std::string> &hidden() const;

    [[nodiscard]] Result<std::vector<Session>> sessions() const; ///< by instant, then id
    [[nodiscard]] Result<Session> session(std::string_view sessionId) const;
    /// The patient says that the skin has healed, not before the treatment; nothing takes it back.
    [[nodiscard]] Status setHealed(std::string_view sessionId, std::optional<time::Instant> healedAt);

    [[nodiscard]] Result<std::vector<Series>> series() const; ///< by id
    /// 1 to 99.
    [[nodiscard]] Status setPlannedSessions(std::string_view seriesId, int plannedSessions);

    // The log. Each entry for an occurrence is written at least a second after the one before, whatever the clock says.
    // Reopened undoes a tick, a skip and a snooze alike. An id is checked for its form only: whether there is such an
    // occurrence, timeline::build() knows.
    /// `until` is later than `at`, and goes with Snoozed only.
    [[nodiscard]] Status log(std::string_view occurrence, timeline::Action action, time::Instant at,
                             std::optional<time::Instant> until = std::nullopt);
    /// Several at once ("Done" on a notification of three): one transaction, one signal. None is no change.
    [[nodiscard]] Status logAll(const std::vector<std::string> &occurrences, timeline::Action action, time::Instant at,
                                std::optional<time::Instant> until = std::nullopt);

    // Outdoors. `zone` is where the patient is: a forgotten span ends by itself at bedtime there.
    /// Does nothing where a span is open already.
    [[nodiscard]] Status goOutdoors(time::Instant now, const time::Zone &zone);
    /// Does nothing where no span is open. A span of less than a second is dropped.
    [[nodiscard]] Status comeInside(time::Instant now, const time::Zone &zone);
    /// The span that is open at `now`, if there is one (a forgotten one has ended by itself).
    [[nodiscard]] Result<std::optional<timeline::OutdoorsSpan>> outdoors(time::Instant now,
                                                                         const time::Zone &zone) const;

    // Check-ins.
    // `zone` is where the patient is; none: where the treatment was.
    /// Of a performed session, with the symptoms and flags of its plan. An id is made where it is empty; BadInput where it is taken.
    /// What it answers is ticked with it: the session's check-ins that are open then, or else those of that day that are still to come.
    [[nodiscard]] Result<CheckIn> addCheckIn(CheckIn checkIn, const std::optional<time::Zone> &zone = std::nullopt);
    /// Gives it as it was: addCheckIn() takes that back. What it had ticked is open again, unless another check-in answers it. NotFound.
    [[nodiscard]] Result<CheckIn> removeCheckIn(std::string_view checkInId,
                                                const std::optional<time::Zone> &zone = std::nullopt);
    [[nodiscard]] Result<std::vector<CheckIn>> checkIns(std::string_view sessionId) const; ///< by `at`

    // Photos: the rows. The files are the vault's (core/vault); docs/photos.md has the order of the steps.
    /// The photo's file is there already. `photo.day` and `photo.area` are derived. `sealedThumbnail` is what Vault::seal() gave
    /// for Kind::Thumbnail. BadInput names the member: `/pose`, `/taken` …; `/id` where there is or was such a photo. NotFound for
    /// the session. The same digest may be there twice: photoWithDigest() is for the one who imports.
    [[nodiscard]] Result<Photo> addPhoto(Photo photo, files::ByteView sealedThumbnail);
    /// By session (its instant, then id), day, `taken`, id.
    [[nodiscard]] Result<std::vector<Photo>> photos(const PhotoFilter &filter = {}) const;
    [[nodiscard]] Result<Photo> photo(std::string_view photoId) const;
    /// The earliest `taken` of those with this digest.
    [[nodiscard]] Result<std::optional<Photo>> photoWithDigest(std::string_view digest) const;
    [[nodiscard]] Result<files::Bytes> thumbnail(std::string_view photoId) const; ///< sealed
    /// To a day that the patient chose, or back to the one that `taken` says where there is none; and to another pose.
    [[nodiscard]] Result<Photo> movePhoto(std::string_view photoId, std::optional<int> day, std::string_view pose);
    /// The rows go, and the files are queued: one transaction. NotFound where one of them isn't there; then nothing has changed.
    [[nodiscard]] Status removePhotos(const std::vector<std::string> &photoIds);
    /// Ids whose files still have to go; a photo is never added under one of them.
    [[nodiscard]] Result<std::vector<std::string>> photoDeletions() const;
    /// The file is gone. Not a change: no signal.
    [[nodiscard]] Status photoDeleted(std::string_view photoId);

    // Redness marks: one pair a series and pose, kept with the photo that they were set on.
    [[nodiscard]] Result<std::optional<RednessMarks>> rednessMarks(std::string_view seriesId,
                                                                   std::string_view pose) const;
    /// Replaces those of the photo's series and pose. BadInput `/treated` or `/untreated` where a circle doesn't lie within the
    /// photo; NotFound for the photo.
    [[nodiscard]] Status setRednessMarks(const RednessMarks &marks);
    [[nodiscard]] Status clearRednessMarks(std::string_view seriesId, std::string_view pose);

    // The data key's check value: what tells its key from any other (core/vault, which alone calls this).
    /// What is stored, else what `make` gives, stored: in one transaction, so that of two processes only one makes a key. Not a
    /// change: no signal.
    [[nodiscard]] Result<KeyCheck> keyCheck(const std::function<Result<KeyCheck>()> &make);

    // Preferences.
    [[nodiscard]] Result<Preferences> preferences() const;
    [[nodiscard]] Status setPreferences(const Preferences &preferences);

    // Whom to call, and lists that belong to no session.
    [[nodiscard]] Result<Clinic> clinic() const; ///< empty until one is set
    [[nodiscard]] Status setClinic(const Clinic &clinic);
    [[nodiscard]] Result<std::vector<Product>> products() const; ///< by name as it is written, then id
    /// Adds it, with an id of its own where that is empty, or replaces the one of its id.
    [[nodiscard]] Result<Product> saveProduct(Product product);
    [[nodiscard]] Status removeProduct(std::string_view productId);
    [[nodiscard]] Result<std::vector<std::string>> tickedItems() const; ///< sorted
    /// `item` is `list/item`. No change, no signal, where it is so already.
    [[nodiscard]] Status setTicked(std::string_view item, bool ticked);

    // Screening before an appointment.
    [[nodiscard]] Result<std::vector<ScreeningAnswer>> screening(std::string_view sessionId) const; ///< by question
    /// In place of those before. NotFound for the session.
    [[nodiscard]] Status setScreening(std::string_view sessionId, const std::vector<ScreeningAnswer> &answers);

    // Plans: the built-in ones and those that sessions use, which come first where both have a version. By id, then version.
    [[nodiscard]] Result<std::vector<std::shared_ptr<const plan::AftercarePlan>>> plans() const;
    [[nodiscard]] Result<std::shared_ptr<const plan::AftercarePlan>> plan(std::string_view id, int version) const;

    /// Everything stored, as the engine wants it: one moment's state. `zone` is where the patient is, or the home zone that
    /// the preferences name. Its plans have the patient's own times.
    [[nodiscard]] Result<timeline::Scenario> scenario(time::Instant now, const time::Zone &zone, time::Instant from,
                                                      time::Instant until, int limit) const;

    // What was shown. Not a change: no signal.
    [[nodiscard]] Result<std::vector<Delivery>> deliveries() const;
    /// Drops those that are older than any plan reaches (800 days).
    [[nodiscard]] Status recordDeliveries(const std::vector<Delivery> &deliveries);
    /// Nothing of this notification is on the screen any more.
    [[nodiscard]] Status forgetHandle(std::string_view notification);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace afterglow::journal
