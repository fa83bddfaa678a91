#include "core/reminders/upcoming.h"

#include "fixture.h"

using namespace afterglow;
using namespace afterglow::reminders;
using namespace std::chrono_literals;
using test::instant;
using test::Phone;

namespace {

/// Saturday, 10:00 in Berlin: the day after the treatment, its morning is over.
constexpr std::string_view kNow = "2026-11-21T09:00:00Z";

Upcoming upcomingAt(const Phone &phone, std::string_view now, int days = 7)
{
    const auto scenario =
        phone.journal->scenario(instant(now), phone.zone, kEarliest, kLatest, phone.center.capacity()).value();
    return upcoming(timeline::build(scenario), phone.journal->deliveries().value(), instant(now), phone.zone, days,
                    [](const timeline::Occurrence &occurrence) { return occurrence.rule; });
}

/// "2026-11-21 12:30 sunscreen", by the clock where the patient is.
std::vector<std::string> lines(const Phone &phone, const Upcoming &upcoming)
{
    std::vector<std::string> lines;
    for (const UpcomingDay &day : upcoming.days) {
        for (const Notice &notice : day.notices) {
            std::string line = time::formatMinutes(phone.zone.localAt(notice.at)).replace(10, 1, " ");
            CHECK(line.substr(0, 10) == time::formatDate(day.date));
            for (const NoticeItem &item : notice.items)
                line += ' ' + item.title;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

void prefer(const Phone &phone, const std::function<void(journal::Preferences &)> &change)
{
    journal::Preferences preferences = phone.journal->preferences().value();
    change(preferences);
    REQUIRE(phone.journal->setPreferences(preferences));
}

} // namespace

TEST_CASE("what is to come is listed by day, and what falls due together is one alert")
{
    Phone phone;
    phone.treat();
    prefer(phone, [](journal::Preferences &preferences) { preferences.timeline.dailyLimit = 0; });

    const Upcoming upcoming = upcomingAt(phone, kNow);
    const Lines all = lines(phone, upcoming);
    REQUIRE(upcoming.days.size() == 7);
    CHECK(Lines(all.begin(), all.begin() + 9)
          == Lines{"2026-11-21 12:30 sunscreen", "2026-11-21 20:00 cleanse", "2026-11-22 08:30 sunscreen",
                   "2026-11-22 12:30 sunscreen", "2026-11-22 15:00 no-makeup", "2026-11-22 20:00 cleanse",
                   "2026-11-23 08:30 sunscreen photo", "2026-11-23 12:30 sunscreen", "2026-11-23 20:00 cleanse"});
    CHECK(all.back() == "2026-11-27 15:00 week"); // the seventh day; cleansing has ended
    REQUIRE(upcoming.next);
    CHECK(upcoming.next->at == instant("2026-11-21T11:30:00Z"));
}

TEST_CASE("the list is what the service arms")
{
    Phone phone;
    phone.treat();
    phone.replanAt(kNow);
    std::vector<Notice> listed;
    for (const UpcomingDay &day : upcomingAt(phone, kNow, 800).days)
        listed.insert(listed.end(), day.notices.begin(), day.notices.end());
    const std::vector<Notice> &armed = phone.center.armed.pending;
    REQUIRE(listed.size() == armed.size());
    for (std::size_t i = 0; i < armed.size(); ++i) {
        CHECK(listed[i].id == armed[i].id);
        CHECK(listed[i].at == armed[i].at);
        CHECK(listed[i].items.size() == armed[i].items.size());
    }
}

TEST_CASE("the list keeps to the daily limit")
{
    Phone phone;
    phone.treat();
    prefer(phone, [](journal::Preferences &preferences) { preferences.timeline.dailyLimit = 2; });
    const Lines all = lines(phone, upcomingAt(phone, kNow, 3));
    // Today's first place was the morning's.
    CHECK(all
          == Lines{"2026-11-21 12:30 sunscreen", "2026-11-22 08:30 sunscreen", "2026-11-22 12:30 sunscreen",
                   "2026-11-23 08:30 sunscreen photo", "2026-11-23 12:30 sunscreen"});
}

TEST_CASE("what falls into the patient's sleep is listed for when she wakes up")
{
    Phone phone;
    phone.treat();
    prefer(phone, [](journal::Preferences &preferences) {
        preferences.timeline.wake = 9h;
        preferences.timeline.sleep = 19h;
    });
    CHECK(lines(phone, upcomingAt(phone, kNow, 2))
          == Lines{"2026-11-21 12:30 sunscreen", "2026-11-22 09:00 sunscreen cleanse", "2026-11-22 12:30 sunscreen",
                   "2026-11-22 15:00 no-makeup"});
}

TEST_CASE("a rule that is off is not listed, and one at another time comes then")
{
    Phone phone;
    phone.treat();
    prefer(phone, [](journal::Preferences &preferences) {
        preferences.timeline.disabled = {"course/cleanse"};
        preferences.times["course/sunscreen"][1] = 14h + 5min;
    });
    CHECK(lines(phone, upcomingAt(phone, kNow, 2))
          == Lines{"2026-11-21 14:05 sunscreen", "2026-11-22 08:30 sunscreen", "2026-11-22 14:05 sunscreen",
                   "2026-11-22 15:00 no-makeup"});
}

TEST_CASE("in another zone the same times are other instants, and a day is the day there")
{
    Phone phone;
    phone.treat();
    phone.zone = phone.zones.zone("America/New_York").value();
    const Upcoming there = upcomingAt(phone, kNow, 2); // 04:00 in New York
    CHECK(lines(phone, there)
          == Lines{"2026-11-21 08:30 sunscreen photo", "2026-11-21 12:30 sunscreen", "2026-11-21 20:00 cleanse",
                   "2026-11-22 08:30 sunscreen", "2026-11-22 09:00 no-makeup", "2026-11-22 12:30 sunscreen",
                   "2026-11-22 20:00 cleanse"});
    CHECK(there.next->at == instant("2026-11-21T13:30:00Z"));
}

TEST_CASE("what is put off is listed for when it comes again, and what was shown is not")
{
    Phone phone;
    phone.treat();
    phone.replanAt("2026-11-20T14:00:00Z");
    phone.sleepUntil(instant(kNow));
    CHECK(lines(phone, upcomingAt(phone, kNow, 1)) == Lines{"2026-11-21 12:30 sunscreen", "2026-11-21 20:00 cleanse"});

    REQUIRE(phone.service->answer(phone.newest(), Answer::Snooze, instant(kNow), phone.zone));
    CHECK(lines(phone, upcomingAt(phone, kNow, 1)).front() == "2026-11-21 11:00 sunscreen photo");
    REQUIRE(phone.journal->log("s1/sunscreen/d1/1", timeline::Action::Done, instant(kNow)));
    CHECK(lines(phone, upcomingAt(phone, kNow, 1))
          == Lines{"2026-11-21 11:00 sunscreen photo", "2026-11-21 20:00 cleanse"});
}

TEST_CASE("without an alert on these days the next one is still known")
{
    Phone phone;
    CHECK_FALSE(upcomingAt(phone, kNow).next);
    phone.treat("2026-11-20T15:00");
    prefer(phone, [](journal::Preferences &preferences) {
        preferences.timeline.disabled = {"course/sunscreen", "course/cleanse", "course/photo", "course/no-makeup"};
    });
    const Upcoming upcoming = upcomingAt(phone, kNow, 3);
    CHECK(upcoming.days.empty());
    REQUIRE(upcoming.next);
    CHECK(upcoming.next->at == instant("2026-11-27T14:00:00Z"));
}
