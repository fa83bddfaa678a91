// What a journal holds. Private to core/journal.
#pragma once

#include "core/journal/journal.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace afterglow::journal {

/// A plan and the JSON that it was read from.
struct PlanDocument {
    std::string text;
    std::shared_ptr<const plan::AftercarePlan> plan;
};

using Observers = std::map<std::uint64_t, std::function<void()>>;

struct Journal::State {
    store::Database &database;
    const time::ZoneSource &zones;
    std::vector<PlanDocument> builtIn{};
    std::shared_ptr<Observers> observers = std::make_shared<Observers>();
    std::uint64_t lastObserver = 0;
    std::int64_t dataVersion = 0;
    std::optional<std::string> hidden{}; ///< the session that is being removed
    /// Stored plans that were read: their texts never change.
    std::map<std::pair<std::string, int>, std::shared_ptr<const plan::AftercarePlan>, std::less<>> readPlans{};

    void signal() const;

    /// One transaction around `work` (which gives a Status), then one signal.
    template <class Work> Status change(Work work)
    {
        auto done = write(std::move(work));
        if (done)
            signal();
        return done;
    }
    /// The same without the signal.
    template <class Work> Status write(Work work)
    {
        auto transaction = store::Transaction::write(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto done = work(); !done)
            return done;
        return transaction->commit();
    }
    /// One moment's state for all that `work` reads.
    template <class Work> [[nodiscard]] auto read(Work work) const -> decltype(work())
    {
        const auto transaction = store::Transaction::read(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        return work();
    }

    // Within a transaction of the caller's.
    [[nodiscard]] Result<std::vector<Session>> sessions() const; ///< sorted and numbered, without the hidden one
    /// At least a second after what is there for its occurrence.
    [[nodiscard]] Status addToLog(timeline::LogEntry entry) const;
    [[nodiscard]] Result<Photo> photo(std::string_view id) const;
    [[nodiscard]] Result<PlanDocument> findPlan(std::string_view id, int version);
    /// Everything stored; its span is empty, and so is its limit.
    [[nodiscard]] Result<timeline::Scenario> scenario(time::Instant now, const time::Zone &zone);
    /// 0: there is none.
    [[nodiscard]] Result<int> newestVersion(std::string_view id) const;
    /// Stores the session's plan and finds or makes its series, so that the session can be stored.
    [[nodiscard]] Status prepare(Session &session, const std::vector<Session> &others);
};

/// A random id of 128 bits behind a letter that says of what.
[[nodiscard]] Result<std::string> makeId(char letter);

} // namespace afterglow::journal
