// What the timeline's Series shows of one series, in words.
#pragma once

#include "core/journal/model.h"
#include "core/time/zone.h"
#include "core/timeline/series_window.h"

#include <QObject>
#include <QString>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <span>
#include <vector>

namespace afterglow::app {

/// The words that rows and their views share: `Series.Open` in QML.
namespace series {
Q_NAMESPACE
QML_NAMED_ELEMENT(Series)

/// Where a series stands with its next session.
enum class Standing {
    Booked, ///< nothing was performed yet
    Ahead,  ///< the window opens later
    Open,
    Past,    ///< it has closed
    Complete ///< as many as planned were performed
};
Q_ENUM_NS(Standing)
} // namespace series

/// One session of a series.
struct SeriesSession {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool planned MEMBER planned)

public:
    QString id;
    QString title; ///< "Session 2", "Session 3 · booked"
    QString when;  ///< "Fri 16 Oct 2026"
    QString detail;
    bool planned = false;

    friend bool operator==(const SeriesSession &, const SeriesSession &) = default;
};

struct SeriesRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString progressText MEMBER progressText)
    Q_PROPERTY(int performed MEMBER performed)
    Q_PROPERTY(int planned MEMBER planned)
    Q_PROPERTY(QString plannedText MEMBER plannedText)
    Q_PROPERTY(bool canBeFewer MEMBER canBeFewer)
    Q_PROPERTY(bool canBeMore MEMBER canBeMore)
    Q_PROPERTY(afterglow::app::series::Standing standing MEMBER standing)
    Q_PROPERTY(QString headline MEMBER headline)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString booked MEMBER booked)
    Q_PROPERTY(QString touchUp MEMBER touchUp)
    Q_PROPERTY(QVariantList sessions READ sessionList)

public:
    QString id;
    QString title;        ///< the area
    QString progressText; ///< "2 of 4 sessions done"
    int performed = 0;
    int planned = 0;
    QString plannedText; ///< `planned` in the locale's figures
    bool canBeFewer = false;
    bool canBeMore = false;
    series::Standing standing = series::Standing::Booked;
    QString headline; ///< "Next session opens in 12 days"
    QString detail;   ///< "Between 18 December and 1 January"
    QString booked;   ///< the appointment beside the window; empty where there is none
    QString touchUp;
    std::vector<SeriesSession> sessions; ///< the newest first

    [[nodiscard]] QVariantList sessionList() const;

    friend bool operator==(const SeriesRow &, const SeriesRow &) = default;
};

struct SeriesSource {
    std::span<const journal::Session> sessions; ///< all there are, by instant
    std::span<const std::shared_ptr<const plan::AftercarePlan>> plans;
    time::Date today;       ///< where the patient is
    const time::Zone &zone; ///< likewise
};

/// Pure: in the words of the default locale and translation.
[[nodiscard]] SeriesRow readSeries(const journal::Series &series, const SeriesSource &source);

} // namespace afterglow::app
