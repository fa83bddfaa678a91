// A phone as the app meets it: a system that keeps and shows notifications while nothing of ours runs, a clock, a zone and
// somebody who answers. Behind the fakes of Apple's classes, which fake_notifications.mm has.
#pragma once

#include "core/time/clock.h"
#include "core/time/zone.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace afterglow::test {

/// There is one, as there is one UNUserNotificationCenter: each test begins with reset().
class FakePhone {
public:
    enum class Trigger { None, Interval, Calendar };

    struct Request {
        std::string id;
        std::string title;
        std::string body;
        std::string category;
        std::vector<std::string> occurrences;
        bool sound = false;
        Trigger trigger = Trigger::None;
        std::string wallClock; ///< of a calendar trigger: `2026-11-21T08:30`

        friend bool operator==(const Request &, const Request &) = default;
    };
    struct Shown {
        time::Instant at;
        Request request;
    };
    struct Category {
        std::string identifier;
        std::vector<std::string> actions; ///< `identifier: title`
        std::string placeholder;          ///< what a lock screen says that hides previews
        bool tellsOfDismissal = false;
    };

    static FakePhone &phone();
    /// A new phone: nobody was asked for anything.
    void reset(time::Instant now, const time::Zone &zone);

    [[nodiscard]] time::Instant now() const;
    /// Shows what is due on the way.
    void passUntil(time::Instant end);
    /// What counts wall clock time comes by the new one, what counts seconds goes on counting.
    void setClock(time::Instant now);
    void setZone(const time::Zone &zone);

    /// Lets the system and the app's main thread do what is outstanding.
    void settle();
    /// Nothing that was asked for is answered any more: the process has gone.
    void forgetWork();

    [[nodiscard]] std::vector<Request> pending() const;     ///< by id
    [[nodiscard]] std::vector<Request> onScreen() const;    ///< by id
    [[nodiscard]] std::vector<Category> categories() const; ///< by identifier

    /// What the patient does with a notification on the screen: `done`, `snooze`, `skip`, `open`, `dismiss`. The app has to run;
    /// with the delegate's completion handler the system is through: answersStored.
    void answer(const std::string &id, const std::string &action);
    /// Gone without a word to the app: cleared by the system, or the list is switched off.
    void sweep(const std::string &id);
    /// In the system's settings, or when asked.
    void allow(bool allowed);
    [[nodiscard]] bool wasAsked() const; ///< a question was on the screen

    /// Posts what the system posts.
    static void becomeActive();
    static void significantTimeChange();
    static void zoneChanged();

    /// The system grants a background refresh that was asked for. False where none was.
    [[nodiscard]] bool refreshInBackground(bool expires);
    [[nodiscard]] std::optional<time::Instant> askedRefresh() const;

    bool foreground = false;
    bool allowsWhenAsked = true;
    bool asksNobody = false; ///< the system puts no question, and nothing changes
    bool takesBackgroundTasks = true;
    bool refusesRequests = false; ///< every add fails

    std::vector<std::string> calls; ///< those that change something: `add ID`, `remove ID …`, `take back ID …`
    std::vector<Shown> shown;       ///< in order
    std::set<int> presentations;    ///< the options that willPresent has answered
    int answersStored = 0;
    std::vector<bool> backgroundResults;
    std::size_t mostPending = 0;
    std::vector<std::string> complaints; ///< what the system would not take, or not as it is meant
};

class PhoneClock final : public time::Clock {
public:
    [[nodiscard]] time::Instant now() const override { return FakePhone::phone().now(); }
};

} // namespace afterglow::test
