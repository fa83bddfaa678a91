// What the Timeline screen binds to: how one session heals, day by day, and where each series stands.
#pragma once

#include "app/screens/healing_content.h"
#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "app/screens/series_content.h"

#include <QStringList>
#include <QTimer>

#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// Reads only while somebody looks: after each change of the journal, and at the next moment at which something on the screen
/// changes by itself. Of the photos it reads those of the chosen session, and only their rows.
class TimelineModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QStringList sessions READ sessions NOTIFY changed)
    Q_PROPERTY(int session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *days READ days CONSTANT)
    Q_PROPERTY(int today READ today NOTIFY changed)
    Q_PROPERTY(QVariantList tracks READ tracks NOTIFY changed)
    Q_PROPERTY(bool photosReadable READ arePhotosReadable NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *series READ series CONSTANT)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    enum State {
        Loading,
        Empty, ///< there is no treatment and no appointment
        Ready,
        Failed ///< nothing could be read: `error` says why
    };
    Q_ENUM(State)

    explicit TimelineModel(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString error() const { return m_error; }
    /// What the chips say, the newest first: "Face · 20 Nov".
    [[nodiscard]] QStringList sessions() const { return m_sessionTexts; }
    /// The chosen one: an index into sessions(), -1 where there is none. At first what is healing now, else the next appointment,
    /// else the last treatment.
    [[nodiscard]] int session() const;
    void setSession(int index);
    [[nodiscard]] QString sessionId() const { return QString::fromStdString(m_session); }
    [[nodiscard]] RowList<HealingRow> *days() { return &m_days; }
    /// Index of today's row; -1 where it isn't among them.
    [[nodiscard]] int today() const { return m_healing.today; }
    [[nodiscard]] QVariantList tracks() const;
    /// Before that no thumbnail is asked for: photosWanted() has asked for the key to them.
    [[nodiscard]] bool arePhotosReadable() const { return m_photosReadable; }
    /// The key is there, or why it isn't is known.
    void setPhotosReadable();
    /// The series with the newest session first.
    [[nodiscard]] RowList<SeriesRow> *series() { return &m_series; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    /// When the next reading is due by itself; none while inactive.
    [[nodiscard]] std::optional<time::Instant> nextRefresh() const { return m_nextRefresh; }

    /// Reads the journal anew. A failure leaves on the screen what was there.
    Q_INVOKABLE void refresh();
    /// How many sessions the patient plans: 1 to 99, and not fewer than were performed. A failure sets `error`.
    Q_INVOKABLE void setPlannedSessions(const QString &series, int count);
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    void errorChanged();
    void activeChanged();
    /// There are photos to show.
    void photosWanted();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] Status readHealing();
    void chooseSession();
    [[nodiscard]] const journal::Session *chosen() const;
    void setError(const QString &error);
    void schedule();

    ModelContext m_context;
    State m_state = Loading;
    QString m_error;
    bool m_active = false;
    bool m_stale = true;
    bool m_photosReadable = false;
    timeline::Scenario m_scenario;
    std::vector<journal::Session> m_all; ///< by instant
    std::string m_session;
    bool m_chosenByPatient = false;
    QStringList m_sessionTexts;
    HealingContent m_healing;
    RowList<HealingRow> m_days;
    RowList<SeriesRow> m_series;
    std::optional<time::Instant> m_nextChange;
    std::optional<time::Instant> m_nextRefresh;
    QTimer m_timer;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
