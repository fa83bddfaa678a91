// A notification center that shows nothing, and remembers everything.
#pragma once

#include "core/reminders/notification_center.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace afterglow::test {

class RecordingCenter final : public reminders::NotificationCenter {
public:
    [[nodiscard]] int capacity() const override { return limit; }
    std::optional<std::vector<journal::Delivery>> shownByItself() override
    {
        if (!knows)
            return std::nullopt;
        for (const journal::Delivery &delivery : alone)
            m_given.insert(delivery.handle);
        return std::exchange(alone, {});
    }
    /// As on Linux, where a daemon can't be asked: whatever it was given since it started.
    [[nodiscard]] bool mayShow(const reminders::Shown &shown) const override { return m_given.contains(shown.handle); }
    Status sync(const reminders::Schedule &schedule) override
    {
        ++calls;
        if (syncError)
            return tl::unexpected(*syncError);
        armed = schedule;
        return {};
    }
    void show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown) override
    {
        ++calls;
        if (holdsBack)
            waiting.push_back({notice, replaces, std::move(whenShown)});
        else
            answer(notice, replaces, whenShown);
    }
    void withdraw(const reminders::Shown &shown) override
    {
        ++calls;
        onScreen.erase(shown.handle);
    }

    /// Answers what was held back.
    void confirm()
    {
        for (const Waiting &each : std::exchange(waiting, {}))
            answer(each.notice, each.replaces, each.whenShown);
    }
    /// The system itself is started anew: nothing is on the screen, and handles begin at 1 again.
    void restart()
    {
        onScreen.clear();
        m_given.clear();
        m_last = 0;
    }

    int limit = 64;
    bool knows = true;                    ///< what it has shown by itself
    std::vector<journal::Delivery> alone; ///< which is this
    bool holdsBack = false;               ///< answers show() only in confirm()
    std::optional<Error> showError;
    std::optional<Error> syncError;

    int calls = 0; ///< those that may change something
    std::vector<reminders::Notice> shown;
    std::map<reminders::Handle, reminders::Notice> onScreen;
    reminders::Schedule armed;

private:
    struct Waiting {
        reminders::Notice notice;
        reminders::Handle replaces = 0;
        WhenShown whenShown;
    };

    void answer(const reminders::Notice &notice, reminders::Handle replaces, const WhenShown &whenShown)
    {
        if (showError) {
            whenShown(tl::unexpected(*showError));
            return;
        }
        while (onScreen.contains(m_last + 1))
            ++m_last;
        const reminders::Handle handle = replaces != 0 ? replaces : ++m_last;
        shown.push_back(notice);
        onScreen[handle] = notice;
        m_given.insert(handle);
        whenShown(handle);
    }

    std::vector<Waiting> waiting;
    std::set<reminders::Handle> m_given;
    reminders::Handle m_last = 0;
};

} // namespace afterglow::test
