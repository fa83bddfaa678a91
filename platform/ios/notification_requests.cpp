#include "platform/ios/notification_requests.h"

#include "core/files/file_system.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace afterglow::platform::ios {
namespace {

constexpr const char *kTest = "test";
constexpr std::size_t kLargestFile = 1 << 20;
constexpr const char *kArmedFile = "armed-notifications";
constexpr char kNoWallClock[] = "-";

/// The phone's clock at one moment.
struct Present {
    explicit Present(time::Instant instant)
        : now(instant),
          local((instant + NotificationSystem::offsetAt(instant)).time_since_epoch())
    {
    }

    [[nodiscard]] bool hasCome(const NotificationRequest &request) const
    {
        return request.wallClock ? *request.wallClock <= local : request.at <= now;
    }
    /// When it came, which it has.
    [[nodiscard]] time::Instant cameAt(const NotificationRequest &request) const
    {
        return request.wallClock ? now - (local - *request.wallClock) : request.at;
    }

    time::Instant now;
    time::LocalTime local;
};

// One line an item: notice, instant, wall clock, occurrence, the occurrence's instant; tabs between. What isn't such a line
// is passed over: at worst, what was swept away is shown once more.

template <class Time> std::string written(Time time)
{
    return std::to_string(time.time_since_epoch().count());
}

template <class Time> std::optional<Time> readTime(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return Time{std::chrono::seconds{seconds}};
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

std::string linesOf(const NotificationRequest &request)
{
    const std::string wallClock = request.wallClock ? written(*request.wallClock) : kNoWallClock;
    std::string lines;
    for (const NotificationRequest::Item &item : request.items)
        lines += request.id + '\t' + written(request.at) + '\t' + wallClock + '\t' + item.occurrence + '\t'
            + written(item.instant) + '\n';
    return lines;
}

void readLine(std::map<std::string, NotificationRequest> &armed, std::string_view line)
{
    const std::vector<std::string_view> fields = split(line, '\t');
    if (fields.size() != 5)
        return;
    const auto at = readTime<time::Instant>(fields[1]);
    const auto wallClock = readTime<time::LocalTime>(fields[2]);
    const auto instant = readTime<time::Instant>(fields[4]);
    if (!at || !instant || (!wallClock && fields[2] != kNoWallClock))
        return;
    NotificationRequest &request = armed[std::string(fields[0])];
    request.id = fields[0];
    request.at = *at;
    request.wallClock = wallClock;
    request.items.push_back({std::string(fields[3]), *instant});
}

Error refused()
{
    return {Error::Kind::Denied, "", "notifications are forbidden in the system's settings"};
}

} // namespace

reminders::Handle handleOf(const std::string &notice)
{
    constexpr reminders::Handle kMissed = 1;
    constexpr reminders::Handle kRefill = 2;
    constexpr reminders::Handle kFirst = 3;
    if (notice == "refill")
        return kRefill;
    const auto instant = time::parseInstant(notice.substr(std::min<std::size_t>(2, notice.size()))); // n/…
    if (!instant)
        return kMissed;
    // The seconds, which no two notices on one screen share: they come again after 136 years.
    return std::max(static_cast<reminders::Handle>(instant->time_since_epoch().count()), kFirst);
}

NotificationRequests::NotificationRequests(const time::Clock &clock, const std::filesystem::path &dataFolder,
                                           const std::string &language, Events events)
    : m_clock(clock),
      m_folder(dataFolder),
      m_events(std::move(events)),
      m_system(language,
               {[this](const DeliveredNotification &delivered) { presented(delivered); },
                [this](const DeliveredNotification &delivered, reminders::Answer answer,
                       const std::function<void()> &stored) { answered(delivered, answer, stored); }})
{
    readArmed();
    refresh();
}

// --- what the system has

void NotificationRequests::refresh()
{
    m_known = false;
    if (m_reading)
        m_readAgain = true;
    else
        read();
}

void NotificationRequests::read()
{
    m_reading = true;
    m_readAgain = false;
    m_system.read([this](const NotificationState &state) {
        m_reading = false;
        if (m_readAgain)
            read();
        else
            wasRead(state);
    });
}

void NotificationRequests::wasRead(const NotificationState &state)
{
    const Present present(m_clock.now());
    const bool testWasArmed = std::exchange(m_testArmed, false);
    bool unshown = false;
    m_pending.clear();
    m_overdue.clear();
    for (const NotificationRequest &request : state.pending) {
        if (request.id == kTest) {
            m_testArmed = testWasArmed;
            continue;
        }
        m_pending.emplace(request.id, request);
        if (present.hasCome(request))
            m_overdue.insert(request.id);
    }
    m_onScreen.clear();
    for (const DeliveredNotification &delivered : state.delivered) {
        m_onScreen.insert(delivered.request.id);
        m_pending.erase(delivered.request.id); // it has come between the two questions
        tell(delivered.request, delivered.at, handleOf(delivered.request.id));
    }
    for (const auto &[id, request] : m_armed) {
        if (m_pending.contains(id) || m_onScreen.contains(id) || !present.hasCome(request))
            continue;
        if (state.permission == Permission::Refused)
            unshown = true; // the system has dropped it
        else
            tell(request, present.cameAt(request), 0);
    }
    m_known = true;
    if (unshown)
        writeArmed();
    readPermission(state.permission);
    for (const auto &then : std::exchange(m_afterRead, {}))
        then();
    m_events.planAnew();
    apply();
    if (testWasArmed && !m_testArmed)
        m_events.tested(std::nullopt);
}

void NotificationRequests::readPermission(Permission permission)
{
    const bool changed = std::exchange(m_permission, permission) != permission;
    if (changed)
        m_events.problemChanged();
}

void NotificationRequests::afterRead(std::function<void()> then)
{
    m_afterRead.push_back(std::move(then));
    refresh();
}

/// Whether the system may have shown something since it was asked.
bool NotificationRequests::isBehind() const
{
    const Present present(m_clock.now());
    return std::any_of(m_pending.begin(), m_pending.end(), [&](const auto &entry) {
        return present.hasCome(entry.second) && !m_overdue.contains(entry.first);
    });
}

void NotificationRequests::tell(const NotificationRequest &request, time::Instant shownAt, reminders::Handle handle)
{
    for (const NotificationRequest::Item &item : request.items) {
        if (m_told.emplace(request.id, item.occurrence, item.instant).second)
            m_shown.push_back({request.id, item.occurrence, item.instant, shownAt, handle});
    }
}

std::optional<std::vector<journal::Delivery>> NotificationRequests::shownByItself()
{
    if (m_known && isBehind())
        refresh();
    if (!m_known)
        return std::nullopt;
    return std::exchange(m_shown, {});
}

bool NotificationRequests::mayShow(const reminders::Shown &shown) const
{
    return !m_known || m_onScreen.contains(shown.notice);
}

void NotificationRequests::readArmed()
{
    const auto bytes = files::readFile(m_folder / kArmedFile, kLargestFile);
    if (!bytes) {
        if (bytes.error().kind != Error::Kind::NotFound)
            m_failure = bytes.error();
        return;
    }
    const std::string text(bytes->begin(), bytes->end());
    for (const std::string_view line : split(text, '\n'))
        readLine(m_armed, line);
}

/// What is pending, and what was shown but not yet asked for.
void NotificationRequests::writeArmed()
{
    Armed armed = m_pending;
    for (const journal::Delivery &delivery : m_shown) {
        if (const auto found = m_armed.find(delivery.notification); found != m_armed.end())
            armed.insert(*found);
    }
    m_armed = std::move(armed);
    std::string text;
    for (const auto &[id, request] : m_armed)
        text += linesOf(request);
    if (const Status status = files::writeFile(m_folder / kArmedFile, m_folder / (std::string(kArmedFile) + ".new"),
                                               files::Bytes(text.begin(), text.end()));
        !status)
        fail(status.error());
}

// --- what is to come

Translate NotificationRequests::words() const
{
    return [this](const char *english) { return m_system.localized(english); };
}

NotificationRequest NotificationRequests::requestFor(const reminders::Notice &notice) const
{
    NotificationWords said = wordsFor(notice, words());
    NotificationRequest request;
    request.id = notice.id;
    request.title = std::move(said.title);
    request.body = std::move(said.body);
    request.category = notice.category;
    for (const reminders::NoticeItem &item : notice.items)
        request.items.push_back({item.occurrence, item.instant});
    request.at = notice.at;
    if (notice.floats)
        request.wallClock = time::LocalTime{(notice.at + NotificationSystem::offsetAt(notice.at)).time_since_epoch()};
    return request;
}

Status NotificationRequests::sync(const reminders::Schedule &schedule)
{
    m_wanted = schedule;
    if (m_known)
        apply();
    return {};
}

void NotificationRequests::apply()
{
    if (!m_wanted || m_permission == Permission::Refused)
        return;
    const time::Instant now = m_clock.now();
    std::map<std::string, NotificationRequest> wanted;
    for (const reminders::Notice &notice : m_wanted->pending) {
        if (notice.at > now) // else it was shown since that was planned
            wanted.emplace(notice.id, requestFor(notice));
    }
    if (m_permission == Permission::NotAsked && !wanted.empty()) {
        if (!std::exchange(m_askedProvisionally, true))
            m_system.ask(true, [this] { refresh(); });
        return;
    }

    const bool rearm = std::exchange(m_rearm, false);
    std::vector<std::string> gone;
    for (const auto &[id, request] : m_pending) {
        if (!wanted.contains(id))
            gone.push_back(id);
    }
    std::vector<const NotificationRequest *> changed;
    for (const auto &[id, request] : wanted) {
        const auto pending = m_pending.find(id);
        if (pending == m_pending.end() || pending->second != request || (rearm && !request.wallClock))
            changed.push_back(&request);
    }
    for (const std::string &id : gone)
        m_pending.erase(id);
    if (!gone.empty())
        m_system.removePending(gone);
    for (const NotificationRequest *request : changed)
        arm(*request);
    if (changed.empty() && !gone.empty())
        writeArmed();
}

void NotificationRequests::arm(const NotificationRequest &request)
{
    m_readAgain = true;
    m_pending.insert_or_assign(request.id, request);
    ++m_arming;
    m_system.arm(request, m_clock.now(), [this, id = request.id](const Status &status) { armed(id, status); });
}

void NotificationRequests::armed(const std::string &id, const Status &status)
{
    m_readAgain = true;
    --m_arming;
    if (!status)
        m_pending.erase(id); // tried again when the system is asked the next time
    fail(status ? std::nullopt : std::optional(status.error()));
    // Not before they are armed: what is written here and not armed would count as shown when its time has come.
    if (m_arming == 0)
        writeArmed();
}

void NotificationRequests::clockJumped()
{
    m_rearm = true;
    refresh();
}

// --- what is shown

void NotificationRequests::show(const reminders::Notice &notice, reminders::Handle replaces, WhenShown whenShown)
{
    // What it takes the place of has its id, and so gives way by itself.
    (void)replaces;
    if (m_permission == Permission::Refused) {
        whenShown(tl::unexpected(refused()));
        return;
    }
    const auto add = [this, request = requestFor(notice), whenShown = std::move(whenShown)] {
        m_readAgain = true;
        m_pending.erase(request.id);
        m_onScreen.insert(request.id);
        m_system.show(request, [this, id = request.id, whenShown](const Status &status) {
            m_readAgain = true;
            if (status) {
                whenShown(handleOf(id));
                return;
            }
            m_onScreen.erase(id);
            whenShown(tl::unexpected(status.error()));
        });
    };
    if (m_permission == Permission::NotAsked && !std::exchange(m_askedProvisionally, true))
        m_system.ask(true, [this, add] {
            add();
            refresh();
        });
    else
        add();
}

void NotificationRequests::withdraw(const reminders::Shown &shown)
{
    m_readAgain = true;
    m_onScreen.erase(shown.notice);
    m_system.removeDelivered({shown.notice});
}

void NotificationRequests::presented(const DeliveredNotification &delivered)
{
    const std::string &id = delivered.request.id;
    if (id == kTest) {
        if (std::exchange(m_testArmed, false))
            m_events.tested(std::nullopt);
        return;
    }
    m_readAgain = true;
    m_pending.erase(id);
    if (!m_onScreen.insert(id).second)
        return; // by show()
    tell(delivered.request, delivered.at, handleOf(id));
    m_events.planAnew();
}

void NotificationRequests::answered(const DeliveredNotification &delivered, reminders::Answer answer,
                                    const std::function<void()> &stored)
{
    if (delivered.request.items.empty()) { // the test
        stored();
        return;
    }
    // First what else was shown, as the answer plans anew. The system has taken this one off the screen already: what it was
    // about, only it can say.
    afterRead([this, delivered, answer, stored] {
        const std::string &id = delivered.request.id;
        for (const NotificationRequest::Item &item : delivered.request.items)
            m_shown.push_back({id, item.occurrence, item.instant, delivered.at, handleOf(id)});
        m_onScreen.insert(id);
        m_events.answered(handleOf(id), answer);
        m_onScreen.erase(id);
        stored();
    });
}

// --- what the patient allows

std::optional<Error> NotificationRequests::problem() const
{
    return m_permission == Permission::Refused ? refused() : m_failure;
}

void NotificationRequests::fail(std::optional<Error> failure)
{
    if (m_failure == failure)
        return;
    m_failure = std::move(failure);
    m_events.problemChanged();
}

void NotificationRequests::askPermission(std::function<void(Permission)> answered)
{
    m_system.ask(false,
                 [this, answered = std::move(answered)] { afterRead([this, answered] { answered(m_permission); }); });
}

Status NotificationRequests::armTest(time::Instant at)
{
    if (m_permission == Permission::Refused)
        return tl::unexpected(refused());
    NotificationWords said = testWords(words());
    NotificationRequest test;
    test.id = kTest;
    test.title = std::move(said.title);
    test.body = std::move(said.body);
    test.at = at;
    m_readAgain = true;
    m_testArmed = true;
    m_system.arm(test, m_clock.now(), [this](const Status &status) {
        m_readAgain = true;
        if (!status && std::exchange(m_testArmed, false))
            m_events.tested(status.error());
    });
    return {};
}

} // namespace afterglow::platform::ios
