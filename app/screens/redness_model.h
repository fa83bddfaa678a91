// Relative redness of one series and pose: the marks, and the line from photo to photo.
#pragma once

#include "app/screens/photo_album.h"
#include "app/screens/photo_list.h"
#include "app/screens/photo_pixels.h"
#include "core/photos/redness.h"

#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// A photo in the line, or a gap in it.
struct RednessPoint {
    Q_GADGET
    QML_VALUE_TYPE(rednessPoint)
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString valueText MEMBER valueText)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(bool measured MEMBER measured)
    Q_PROPERTY(double day MEMBER day)
    Q_PROPERTY(double value MEMBER value)
    Q_PROPERTY(double spread MEMBER spread)

public:
    QString id;
    QString label;     ///< "Day 3"
    QString valueText; ///< "6.2 ± 0.8"; empty for a gap
    QString reason;    ///< why there is no number; empty where there is one
    bool measured = false;
    double day = 0; ///< -1 for "before"
    double value = 0;
    double spread = 0; ///< the repeatability, in units of the value

    friend bool operator==(const RednessPoint &, const RednessPoint &) = default;
};

/// Opt-in: it is on for a series and pose while there are marks for them.
class RednessModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QStringList sessions READ sessions NOTIFY changed)
    Q_PROPERTY(int session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QList<afterglow::app::RednessPoint> points READ points NOTIFY changed)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(afterglow::app::PhotoCell photo READ photo NOTIFY marksChanged)
    Q_PROPERTY(QPointF treated READ treated NOTIFY marksChanged)
    Q_PROPERTY(QPointF untreated READ untreated NOTIFY marksChanged)
    Q_PROPERTY(double radius READ radius WRITE setRadius NOTIFY marksChanged)
    Q_PROPERTY(bool overlapping READ isOverlapping NOTIFY marksChanged)

public:
    enum Mark { Treated, Untreated };
    Q_ENUM(Mark)

    // Of a mark's radius, in units of the picture's width.
    static constexpr double kLeastRadius = 0.02;
    static constexpr double kLargestRadius = 0.15;
    /// A photo whose registration has less correlation than this gets no number: the marks might lie elsewhere.
    static constexpr double kWellRegistered = 0.7;

    /// `album` and `measures` outlive the model.
    RednessModel(PhotoAlbum &album, PhotoMeasures &measures, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_marks.has_value(); }
    /// There is a photo that marks can be set on.
    [[nodiscard]] bool isPossible() const { return !m_photos.empty(); }
    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }
    [[nodiscard]] QString error() const { return m_error; }
    /// The series' sessions that have photos in this pose, by time, and the one that is shown: the newest unless chosen.
    [[nodiscard]] QStringList sessions() const;
    [[nodiscard]] int session() const { return m_session; }
    void setSession(int session);
    [[nodiscard]] QList<RednessPoint> points() const { return m_points; }
    /// A photo from before the treatment has a number: the line can be read against it.
    [[nodiscard]] bool hasBefore() const;
    /// The line in words, for a screen reader.
    [[nodiscard]] QString summary() const;

    // Setting the marks. Points as photos::Point has them; they are kept within the photo.
    [[nodiscard]] PhotoCell photo() const;
    [[nodiscard]] QPointF treated() const { return {m_draft.treated.centre.x, m_draft.treated.centre.y}; }
    [[nodiscard]] QPointF untreated() const { return {m_draft.untreated.centre.x, m_draft.untreated.centre.y}; }
    [[nodiscard]] double radius() const { return m_draft.treated.radius; }
    void setRadius(double radius);
    /// They cover the same skin: that says nothing.
    [[nodiscard]] bool isOverlapping() const;

    Q_INVOKABLE void open(const QString &series, const QString &pose);
    Q_INVOKABLE void close();
    /// The marks as they are kept, or, where there are none yet, where they may well lie.
    Q_INVOKABLE void beginMarks();
    Q_INVOKABLE void moveMark(afterglow::app::RednessModel::Mark mark, double x, double y);
    /// False where they were not kept; `error` says why.
    Q_INVOKABLE bool keepMarks();
    Q_INVOKABLE void switchOff();

signals:
    void changed();
    void marksChanged();

private:
    struct Outcome {
        std::optional<photos::Redness> redness;
        QString reason;
    };

    void read();
    void measure();
    void arrange();
    [[nodiscard]] std::vector<std::string> sessionIds() const;
    [[nodiscard]] const journal::Photo *markedPhoto() const;
    [[nodiscard]] photos::Mark kept(photos::Mark mark) const;

    PhotoAlbum &m_album;
    PhotoMeasures &m_measures;
    bool m_open = false;
    std::string m_series;
    std::string m_pose;
    std::vector<journal::Photo> m_photos; ///< by `taken`
    std::optional<journal::RednessMarks> m_marks;
    photos::Marks m_draft;
    int m_session = -1;
    std::map<std::string, Outcome> m_outcomes; ///< by photo, for the marks as they are
    QList<RednessPoint> m_points;
    QString m_error;
    int m_waiting = 0;
    int m_generation = 0;
    PhotoWorker m_worker;
};

} // namespace afterglow::app
