// The app's process on the fake phone: a real journal, the real service and the real requests.
#pragma once

#include "core/journal/journal.h"
#include "core/reminders/reminder_service.h"
#include "core/store/database.h"
#include "fake_phone.h"
#include "platform/ios/notification_requests.h"
#include "platform/ios/notification_wakeups.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::test {

/// Remembers each notice that passes, by its id.
class Overheard final : public reminders::NotificationCenter {
public:
    explicit Overheard(reminders::NotificationCenter &center) : m_center(center) { }

    [[nodiscard]] int capacity() const override { return m_center.capacity(); }
    [[nodiscard]] std::optional<std::vector<journal::Delivery>> shownByItself() override
    {
        return m_center.shownByItself();
    }
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override { return m_center.mayShow(shown); }
    Status sync(const reminders::Schedule &schedule) override
    {
        for (const reminders::Notice &notice : schedule.pending)
            notices.insert_or_assign(notice.id, notice);
        return m_center.sync(schedule);
    }
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override
    {
        notices.insert_or_assign(notice.id, notice);
        m_center.show(notice, replaces, std::move(whenShown));
    }
    void withdraw(const reminders::Shown &shown) override { m_center.withdraw(shown); }

    std::map<std::string, reminders::Notice> notices;

private:
    reminders::NotificationCenter &m_center;
};

struct NotifiedApp {
    /// Comes to life, asks the system and plans, as soon as FakePhone::settle() lets it.
    NotifiedApp(const std::filesystem::path &folder, const time::ZoneSource &zones,
                std::span<const std::string_view> plans, time::Zone whereThePhoneIs, const std::string &language = "en")
        : zone(std::move(whereThePhoneIs)),
          database(store::Database::open(folder / "afterglow.db").value()),
          journal(*database, zones, plans),
          requests(clock, folder, language,
                   {[this] { replan(); },
                    [this](reminders::Handle handle, reminders::Answer answer) {
                        const auto held = service.answer(handle, answer, clock.now(), zone);
                        REQUIRE(held);
                        answers.push_back(answer);
                        answered.push_back(*held);
                    },
                    [this] { ++problems; }, [this](const std::optional<Error> &problem) { tests.push_back(problem); }}),
          center(requests),
          service(journal, center),
          wakeups({[this] { requests.refresh(); }, [this] { requests.clockJumped(); }, [this] { requests.refresh(); }})
    {
        service.onFailure([this](const Error &error) { failures.push_back(error); });
    }

    void replan() { REQUIRE(service.replan(clock.now(), zone)); }

    PhoneClock clock;
    time::Zone zone;
    std::unique_ptr<store::Database> database;
    journal::Journal journal;
    platform::ios::NotificationRequests requests;
    Overheard center;
    reminders::ReminderService service;
    platform::ios::NotificationWakeups wakeups;

    std::vector<reminders::Answer> answers;
    std::vector<std::vector<std::string>> answered;
    int problems = 0;
    std::vector<std::optional<Error>> tests;
    std::vector<Error> failures;
};

} // namespace afterglow::test
