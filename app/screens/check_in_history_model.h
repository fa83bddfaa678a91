// What the check-ins so far bind to: the course of each symptom, and each check-in with its advice.
#pragma once

#include "app/screens/check_in_words.h"
#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "app/screens/text_share.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace afterglow::app {

/// One symptom over the days.
struct CourseRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QVariantList points MEMBER points)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString id;
    QString name;
    QVariantList points; ///< {day, value 0 to 3, spread, measured, label}, as LineChart takes them
    QString spoken;      ///< "Redness. Day 0: Strong. Day 1: Medium"

    friend bool operator==(const CourseRow &, const CourseRow &) = default;
};

struct CheckInRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(afterglow::app::advice::Level level MEMBER level)
    Q_PROPERTY(QString advice MEMBER adviceTitle)
    Q_PROPERTY(QString symptoms MEMBER symptoms)
    Q_PROPERTY(QString flags MEMBER flags)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString id;
    QString day;
    QString when;
    advice::Level level = advice::Level::Expected;
    QString adviceTitle;
    QString symptoms;
    QString flags;
    QString note;

    friend bool operator==(const CheckInRow &, const CheckInRow &) = default;
};

class CheckInHistoryModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(QString overline READ overline NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(int lastDay READ lastDay NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(QAbstractListModel *courses READ courses CONSTANT)
    Q_PROPERTY(QAbstractListModel *checkIns READ checkIns CONSTANT)
    Q_PROPERTY(afterglow::app::TextShare *share READ share CONSTANT)

public:
    /// `copy` and `outbox` as TextShare takes them.
    explicit CheckInHistoryModel(const ModelContext &context, std::function<void(const QString &)> copy = {},
                                 Outbox *outbox = nullptr, QObject *parent = nullptr);

    [[nodiscard]] QString session() const { return m_id; }
    [[nodiscard]] QString overline() const { return m_overline; }
    [[nodiscard]] bool isEmpty() const { return m_checkIns.rowCount() == 0 && m_error.isEmpty(); }
    /// The charts' days reach to it.
    [[nodiscard]] int lastDay() const { return m_lastDay; }
    [[nodiscard]] QString error() const { return m_error; }
    /// What can be taken back; empty: nothing.
    [[nodiscard]] QString undoText() const;
    /// Of the symptoms that there were.
    [[nodiscard]] RowList<CourseRow> *courses() { return &m_courses; }
    /// The newest first.
    [[nodiscard]] RowList<CheckInRow> *checkIns() { return &m_checkIns; }
    [[nodiscard]] TextShare *share() { return &m_share; }

    Q_INVOKABLE void show(const QString &session);
    Q_INVOKABLE void refresh();
    /// Makes `share` the summary of this check-in.
    Q_INVOKABLE void summarize(const QString &checkIn);
    Q_INVOKABLE void remove(const QString &checkIn);
    /// Brings back the one that was removed last.
    Q_INVOKABLE void undo();

signals:
    void changed();
    /// For another check-in with the same words as well.
    void undoTextChanged();
    /// It was not removed or brought back.
    void failed(const QString &words);

private:
    [[nodiscard]] Status read();
    void fillCourses();
    void fillCheckIns();
    /// As it was then: later check-ins don't count.
    [[nodiscard]] CheckInSource sourceOf(std::size_t index) const;
    void offerUndo(std::optional<journal::CheckIn> removed);

    ModelContext m_context;
    TextShare m_share;
    QString m_id;
    QString m_overline;
    QString m_error;
    int m_lastDay = 0;
    CheckInSource m_source;
    std::vector<journal::CheckIn> m_stored;    ///< by `at`
    std::optional<journal::CheckIn> m_removed; ///< what undo() brings back
    RowList<CourseRow> m_courses;
    RowList<CheckInRow> m_checkIns;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
