// The treatment form as values: what the patient has entered so far, and what is wrong with it.
#pragma once

#include "core/journal/model.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace afterglow::app {

/// A treatment may begin up to this long from now and still count as performed: clocks differ, and so do memories.
inline constexpr std::chrono::minutes kStillNow{10};
/// No appointment is made further ahead.
inline constexpr std::chrono::days kFurthestAhead{2 * 366};

/// The needle lengths that the slider offers for a device, in micrometres: rollers 200 to 3000, pens 500 to 2500 (src-1,
/// src-3, src-5).
struct NeedleRange {
    int shortest = journal::kShortestNeedle;
    int longest = journal::kLongestNeedle;
    int usual = 1500;
};
[[nodiscard]] NeedleRange needleRange(journal::Device device);

struct TreatmentForm {
    std::string session; ///< the one that is edited; empty: a new one
    time::LocalTime when;
    std::string area;
    journal::Device device = journal::Device::Pen;
    std::optional<int> needleLength = 1500; ///< micrometres; none: "I don't know"
    std::string plan;
    int plannedSessions = 3;
    std::string notes;
    std::string products;
    std::string clinic;
    std::set<std::string> concerns;

    friend bool operator==(const TreatmentForm &, const TreatmentForm &) = default;
};

/// What is wrong, field by field, in the patient's words; empty where all is well.
struct FormErrors {
    QString when;
    QString area;
    QString needle;

    [[nodiscard]] bool none() const { return when.isEmpty() && area.isEmpty() && needle.isEmpty(); }
};

/// It is ahead of `now`, so it is an appointment.
[[nodiscard]] bool isAppointment(const TreatmentForm &form, time::LocalTime now);
[[nodiscard]] FormErrors check(const TreatmentForm &form, time::LocalTime now);
/// What is allowed but better asked once more: "There is already a treatment of your face on that day. Save this one
/// too?" Empty: nothing.
[[nodiscard]] QString doubts(const TreatmentForm &form, const std::vector<journal::Session> &sessions);

/// The same treatment in the form, and back. `original` gives what the form doesn't show; its plan version stays where
/// the plan does.
[[nodiscard]] TreatmentForm formOf(const journal::Session &session, int plannedSessions);
[[nodiscard]] journal::Session sessionOf(const TreatmentForm &form, journal::Session original, const time::Zone &zone,
                                         time::LocalTime now);

/// "1.5 mm" by the locale. Reads back what a patient types: "1.5", "1,5", "1.5 mm"; none where that is no length.
[[nodiscard]] QString needleText(int micrometres);
[[nodiscard]] std::optional<int> readNeedle(const QString &text);

/// A draft survives the app: as JSON, without the session, and back. None where it is no draft.
[[nodiscard]] QJsonObject toJson(const TreatmentForm &form);
[[nodiscard]] std::optional<TreatmentForm> formFromJson(const QJsonObject &json);
/// What was changed and left, field by field, and `form` with it: where the journal has changed since, only what the patient touched
/// is the draft's. Empty: nothing was changed.
[[nodiscard]] QJsonObject changesOf(const TreatmentForm &stored, const TreatmentForm &form);
[[nodiscard]] TreatmentForm withChanges(const TreatmentForm &form, const QJsonObject &changes);

} // namespace afterglow::app
