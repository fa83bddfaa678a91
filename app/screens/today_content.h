// What Today shows, as values: read from what the journal holds, at one moment.
#pragma once

#include "core/journal/model.h"
#include "core/timeline/timeline.h"

#include <QObject>
#include <QString>

#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace afterglow::app {

/// The words that rows and their views share: `Care.Done` in QML.
namespace care {
Q_NAMESPACE
QML_NAMED_ELEMENT(Care)

enum class SessionKind {
    Recovering, ///< performed, in its phases
    Recovered,  ///< performed, past its phases
    Appointment,
    Unconfirmed ///< an appointment that has passed: did it take place?
};
Q_ENUM_NS(SessionKind)

enum class TaskKind { Task, Photo, CheckIn, Milestone, RestrictionEnd };
Q_ENUM_NS(TaskKind)

enum class TaskState { Upcoming, Due, Snoozed, Done, Skipped, Missed };
Q_ENUM_NS(TaskState)
} // namespace care

/// A treatment, its ring and what is normal now.
struct SessionCard {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(afterglow::app::care::SessionKind kind MEMBER kind)
    Q_PROPERTY(QString overline MEMBER overline)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString sources MEMBER sources)
    Q_PROPERTY(bool canHeal MEMBER canHeal)
    Q_PROPERTY(QString ringValue MEMBER ringValue)
    Q_PROPERTY(QString ringCaption MEMBER ringCaption)
    Q_PROPERTY(double ringProgress MEMBER ringProgress)

public:
    QString id;
    care::SessionKind kind = care::SessionKind::Recovering;
    QString overline;
    QString title;
    QString summary;
    QString detail; ///< more about what is normal now
    QString sources;
    bool canHeal = false; ///< the plan asks whether the skin has healed, and nobody has said so yet
    QString ringValue;
    QString ringCaption;
    double ringProgress = 0; ///< 0 to 1

    friend bool operator==(const SessionCard &, const SessionCard &) = default;
};

struct RestrictionItem {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString timeLeft MEMBER timeLeft)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString sources MEMBER sources)

public:
    QString id;
    QString title;
    QString timeLeft;
    QString summary; ///< the first line of the rule's text
    QString detail;
    QString sources;

    friend bool operator==(const RestrictionItem &, const RestrictionItem &) = default;
};

struct ChecklistItem {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(afterglow::app::care::TaskKind kind MEMBER kind)
    Q_PROPERTY(afterglow::app::care::TaskState taskState MEMBER state)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString sources MEMBER sources)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString confirms MEMBER confirms)
    Q_PROPERTY(QString session MEMBER session)

public:
    QString id;
    care::TaskKind kind = care::TaskKind::Task;
    care::TaskState state = care::TaskState::Upcoming;
    QString title;
    QString summary;
    QString detail;
    QString sources;
    QString when;          ///< a time, or the day where it isn't today
    QString stateText;     ///< "Snoozed until 14:30"; empty where the tick says it all
    QString session;       ///< what it belongs to
    QString confirms;      ///< the appointment that it asks about, once that has passed
    time::Instant instant; ///< when it is due, or due again
    std::optional<time::Instant> snoozedUntil;

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// The switch for going outside; shown while a rule of today asks for sunscreen again and again outdoors.
struct OutdoorsState {
    bool shown = false;
    bool on = false;
    bool due = false; ///< it is time to re-apply
    QString text;
    QString occurrence; ///< the next one to re-apply; empty where none is left

    friend bool operator==(const OutdoorsState &, const OutdoorsState &) = default;
};

struct TodayContent {
    QString dateLine;
    bool hasSessions = false;
    std::vector<SessionCard> sessions;
    std::vector<RestrictionItem> restrictions;
    OutdoorsState outdoors;
    std::vector<ChecklistItem> checklist;
    int done = 0;
    int total = 0; ///< without what was skipped or missed: that is never counted against the patient
    std::optional<time::Instant> nextChange; ///< when a part of this changes by itself
};

struct TodaySource {
    timeline::Scenario scenario; ///< from and until are set by read()
    std::vector<journal::Session> sessions;
    std::vector<journal::Series> series;
    std::optional<timeline::OutdoorsSpan> outdoors; ///< the one that is open
};

/// Pure: the same source gives the same content, in the words of the default locale and translation.
[[nodiscard]] TodayContent readToday(TodaySource source);

} // namespace afterglow::app
