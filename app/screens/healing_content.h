// What the timeline's Healing shows of one session, in words.
#pragma once

#include "core/journal/model.h"
#include "core/timeline/healing.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace afterglow::app {

/// The words that rows and their views share: `Healing.Today` in QML.
namespace healing {
Q_NAMESPACE
QML_NAMED_ELEMENT(Healing)

enum class Position { Past, Today, Ahead };
Q_ENUM_NS(Position)

/// What a line of a day is about.
enum class LineKind { Allowed, Ends, Avoid, News, Task, Photo, CheckIn, Watch, Contact };
Q_ENUM_NS(LineKind)
} // namespace healing

/// One thing of a day: "Makeup is fine again from 15:00".
struct HealingLine {
    Q_GADGET
    Q_PROPERTY(afterglow::app::healing::LineKind kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)

public:
    healing::LineKind kind = healing::LineKind::News;
    QString text;

    friend bool operator==(const HealingLine &, const HealingLine &) = default;
};

/// A part of what a day's card tells once it is open.
struct HealingText {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString sources MEMBER sources)

public:
    QString title; ///< empty where the card's own title says it
    QString text;
    QString sources; ///< one a line

    friend bool operator==(const HealingText &, const HealingText &) = default;
};

struct HealingRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(afterglow::app::healing::Position position MEMBER position)
    Q_PROPERTY(QString overline MEMBER overline)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QVariantList lines READ lineList)
    Q_PROPERTY(QVariantList texts READ textList)
    Q_PROPERTY(QString cover MEMBER cover)
    Q_PROPERTY(QStringList photos MEMBER photos)
    Q_PROPERTY(int morePhotos MEMBER morePhotos)

public:
    QString id; ///< the session and the day's number
    healing::Position position = healing::Position::Past;
    QString overline; ///< "Day 3 · Today"
    QString title;
    QString summary;
    std::vector<HealingLine> lines;
    std::vector<HealingText> texts;
    QString cover;      ///< the photo that stands for the day: the last one from the front, else the last one; its id
    QStringList photos; ///< ids of the first few
    int morePhotos = 0; ///< beyond those

    [[nodiscard]] QVariantList lineList() const;
    [[nodiscard]] QVariantList textList() const;

    friend bool operator==(const HealingRow &, const HealingRow &) = default;
};

/// How far one of the two kinds of healing is.
struct HealingTrackRow {
    Q_GADGET
    QML_VALUE_TYPE(healingTrack)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(double progress MEMBER progress)

public:
    QString title;
    QString caption;
    QString name;        ///< all of it, for a screen reader
    double share = 1;    ///< of the longer one, 0 to 1
    double progress = 0; ///< of this one, 0 to 1

    friend bool operator==(const HealingTrackRow &, const HealingTrackRow &) = default;
};

struct HealingContent {
    std::vector<HealingRow> days;
    std::vector<HealingTrackRow> tracks;     ///< the surface's and the one below; or none
    int today = -1;                          ///< index of today's row; -1 where it isn't among them
    std::optional<time::Instant> nextChange; ///< when a part of this changes by itself
};

/// How many photos of a day a row names.
inline constexpr int kPhotosOfDay = 12;

/// Pure: in the words of the default locale and translation. `session` is the source's.
[[nodiscard]] HealingContent readHealing(const timeline::HealingSource &source, const journal::Session &session);

} // namespace afterglow::app
