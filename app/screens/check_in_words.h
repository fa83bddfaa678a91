// What a check-in says, in words: what is normal of each symptom by now, the advice, a summary to hand on. Never a diagnosis.
#pragma once

#include "core/journal/model.h"
#include "core/plan/plan.h"
#include "core/timeline/assess.h"

#include <QObject>
#include <QString>

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace afterglow::app {

/// The words that rows and their views share: `Advice.Contact` in QML.
namespace advice {
Q_NAMESPACE
QML_NAMED_ELEMENT(Advice)

enum class Level { Expected, Watch, Contact, Urgent };
Q_ENUM_NS(Level)
} // namespace advice

/// A check-in and what it is read against.
struct CheckInSource {
    journal::Session session;
    int plannedSessions = 0;
    std::shared_ptr<const plan::AftercarePlan> plan;
    time::Zone zone;                         ///< where the patient is
    std::vector<timeline::CheckIn> reported; ///< of the session, by `at`; the last one is described; not empty
    std::string note;

    [[nodiscard]] const timeline::CheckIn &last() const { return reported.back(); }
    [[nodiscard]] int day(time::Instant instant) const;
    [[nodiscard]] std::vector<timeline::Finding> findings() const;
};

struct AdviceWords {
    advice::Level level = advice::Level::Expected;
    QString title;
    QString text;
};

[[nodiscard]] advice::Level levelOf(timeline::Level level);

/// "None", "Mild", "Medium", "Strong".
[[nodiscard]] QString strengthName(int strength);
/// In the patient's language, as the plan calls it.
[[nodiscard]] QString symptomName(const plan::AftercarePlan &plan, const std::string &symptom);
/// "Day 4".
[[nodiscard]] QString dayName(int day);

/// What stands beside a scale: "Usual until day 5", "Stronger than expected"; while nothing is `chosen`, what is normal now.
[[nodiscard]] QString expectationText(const CheckInSource &source, const timeline::Finding &finding, bool chosen);
/// "Less than on day 3"; empty where there is no check-in before.
[[nodiscard]] QString trendText(const CheckInSource &source, const timeline::Finding &finding);
[[nodiscard]] AdviceWords adviceWords(const CheckInSource &source);

/// "Redness: Strong · Pain: Mild"; empty where there is nothing.
[[nodiscard]] QString symptomsLine(const CheckInSource &source);
[[nodiscard]] QString flagsLine(const CheckInSource &source);

/// Plain text for the clinic: treatment, day, symptoms beside what is expected, flags, note.
[[nodiscard]] QString summaryText(const CheckInSource &source);

} // namespace afterglow::app
