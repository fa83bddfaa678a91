// What the patient records.
#pragma once

#include "core/timeline/assess.h"
#include "core/timeline/timeline.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterglow::journal {

enum class Device { Pen, Roller, RadioFrequency, HomeRoller };

/// Needle lengths that devices have, in micrometres: rollers 200 to 3000, pens 500 to 2500 (src-1, src-3, src-5). A value
/// outside is kept as entered; the form asks once more.
inline constexpr int kShortestNeedle = 200;
inline constexpr int kLongestNeedle = 3000;

/// Why people have the treatment (src-1 to src-5).
inline constexpr std::array<std::string_view, 9> kConcerns{"acne-scars",    "scars",       "hair-loss",
                                                           "dark-spots",    "large-pores", "laxity",
                                                           "stretch-marks", "sun-damage",  "fine-lines"};

/// The longest `products`, `clinic`, `notes` and `note`, in bytes of UTF-8.
inline constexpr std::size_t kLongestText = 20'000;

/// One treatment, performed or planned.
struct Session {
    timeline::Session treatment; ///< what the timeline engine needs of it
    Device device = Device::Pen;
    std::optional<int> needleLength;   ///< micrometres, above 0
    std::vector<std::string> concerns; ///< ids of kConcerns, each once
    std::string products;              ///< what was put on the skin, the patient's words
    std::string clinic;
    std::string notes;
    std::string series;     ///< id of its series; the journal assigns it where it is empty
    int numberInSeries = 1; ///< from 1, by date; derived, never stored
};

/// Sessions on one area that belong together.
struct Series {
    std::string id;
    std::string area;
    int plannedSessions = 3; ///< 1 to 99
};

struct CheckIn {
    std::string id;
    std::string session;
    timeline::CheckIn reported;
    std::string note;
};

/// Everything the patient chose about reminders and the look of the app.
struct Preferences {
    timeline::Preferences timeline{std::chrono::hours{7}, std::chrono::hours{22}, {}, 4};
    bool detailedNotifications = false;  ///< false: the lock screen shows a neutral text
    std::optional<std::string> homeZone; ///< keep the times of this zone when travelling
    /// The patient's own times: by `plan-id/rule-id`, then the position in the rule's `at`. One that the plan doesn't have
    /// counts for nothing.
    std::map<std::string, std::map<int, time::TimeOfDay>, std::less<>> times;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Whom to call.
struct Clinic {
    std::string name;
    std::string phone; ///< as she wrote it
};

enum class Answer { No, Yes, Unsure };
/// To one question before an appointment.
struct ScreeningAnswer {
    std::string question; ///< its id
    Answer answer = Answer::Unsure;
};

/// One alert that was shown, for one occurrence at one instant: so that it is never shown again.
struct Delivery {
    std::string notification; ///< the notification's id
    std::string occurrence;
    time::Instant instant; ///< the occurrence's instant it was shown for
    time::Instant shownAt;
    std::uint32_t handle = 0; ///< what the system calls it; 0: nothing on the screen any more
};

} // namespace afterglow::journal
