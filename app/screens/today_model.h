// What the Today screen binds to.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "app/screens/today_content.h"

#include <QTimer>
#include <QVariant>

#include <functional>

namespace afterglow::app {

/// One way to put a task off.
struct SnoozeOption {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)

public:
    QString label; ///< "In 30 minutes"
    time::Instant until;
};

/// Reads anew after each change of the journal, and, while active, when something on the screen changes by itself: at
/// full minutes and at the next due time, end or midnight. No polling.
class TodayModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString dateLine READ dateLine NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(QAbstractListModel *restrictions READ restrictions CONSTANT)
    Q_PROPERTY(QAbstractListModel *checklist READ checklist CONSTANT)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(bool nothingLeft READ nothingLeft NOTIFY changed)
    Q_PROPERTY(QString nothingLeftText READ nothingLeftText NOTIFY changed)
    Q_PROPERTY(bool outdoorsShown READ outdoorsShown NOTIFY changed)
    Q_PROPERTY(bool outdoors READ outdoors NOTIFY changed)
    Q_PROPERTY(bool reapplyDue READ reapplyDue NOTIFY changed)
    Q_PROPERTY(QString outdoorsText READ outdoorsText NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool unread READ isUnread NOTIFY errorChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    enum State {
        Loading, ///< nothing was read yet
        Empty,   ///< there is no treatment
        Ready,
        Failed ///< nothing could be read: `error` says why
    };
    Q_ENUM(State)

    explicit TodayModel(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString dateLine() const { return m_content.dateLine; }
    [[nodiscard]] RowList<SessionCard> *sessions() { return &m_sessions; }
    [[nodiscard]] RowList<RestrictionItem> *restrictions() { return &m_restrictions; }
    [[nodiscard]] RowList<ChecklistItem> *checklist() { return &m_checklist; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool nothingLeft() const;
    [[nodiscard]] QString nothingLeftText() const;
    [[nodiscard]] bool outdoorsShown() const { return m_content.outdoors.shown; }
    [[nodiscard]] bool outdoors() const { return m_content.outdoors.on; }
    [[nodiscard]] bool reapplyDue() const { return m_content.outdoors.due; }
    [[nodiscard]] QString outdoorsText() const { return m_content.outdoors.text; }
    [[nodiscard]] QString undoText() const { return m_undo ? m_undo->text : QString(); }
    [[nodiscard]] QString error() const { return m_error; }
    /// `error` is that the journal couldn't be read: what is on the screen is of before.
    [[nodiscard]] bool isUnread() const { return m_unread; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    /// When the next reading is due by itself; none while inactive.
    [[nodiscard]] std::optional<time::Instant> nextRefresh() const { return m_nextRefresh; }

    /// A change that was asked for elsewhere, on a notification, was not kept.
    void report(const Error &error);

    /// Reads the journal anew. A failure leaves on the screen what was there.
    Q_INVOKABLE void refresh();

    // What the patient does with a task. A failure sets `error` and changes nothing.
    /// Done becomes open again, everything else done.
    Q_INVOKABLE void toggle(const QString &occurrence);
    Q_INVOKABLE void skip(const QString &occurrence);
    /// Takes back done, skipped and put off.
    Q_INVOKABLE void reopen(const QString &occurrence);
    /// The ways to put this task off that make sense now: later than now and not into the patient's sleep.
    Q_INVOKABLE QVariantList snoozeOptions(const QString &occurrence);
    /// `option` is an index into what snoozeOptions() gave last.
    Q_INVOKABLE void snooze(const QString &occurrence, int option);
    /// The sunscreen that was due outdoors is on.
    Q_INVOKABLE void reapplied();
    Q_INVOKABLE void setOutdoors(bool outdoors);

    /// The skin of this treatment has healed: what goes on only until then ends.
    Q_INVOKABLE void markHealed(const QString &session);
    /// This appointment won't take place: hidden, SessionRemoval offers to take that back.
    Q_INVOKABLE void removeSession(const QString &session);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    void undoTextChanged();
    void errorChanged();
    void activeChanged();

private:
    struct Undo {
        QString text;
        std::function<Status()> takeBack;
    };

    [[nodiscard]] Result<TodaySource> readSource() const;
    void log(const QString &occurrence, timeline::Action action, std::optional<time::Instant> until,
             const QString &undoText);
    void offerUndo(QString text, std::function<Status()> takeBack);
    [[nodiscard]] bool keep(const Status &status);
    void setError(const QString &error, bool unread = false);
    void schedule();

    ModelContext m_context;
    State m_state = Loading;
    TodayContent m_content;
    RowList<SessionCard> m_sessions;
    RowList<RestrictionItem> m_restrictions;
    RowList<ChecklistItem> m_checklist;
    std::vector<SnoozeOption> m_snoozeOptions;
    std::optional<Undo> m_undo;
    QString m_error;
    bool m_unread = false;
    bool m_active = false;
    std::optional<time::Instant> m_nextRefresh;
    QTimer m_timer;
    timeline::Preferences m_preferences;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
