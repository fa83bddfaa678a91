// One session with all that the journal has of it; for an appointment the questions and the preparation before it.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"

#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace afterglow::app {

/// A line of the entry: "Needle depth", "1.5 mm".
struct SessionFact {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString id;
    QString label;
    QString value;

    friend bool operator==(const SessionFact &, const SessionFact &) = default;
};

/// What the plan asks for before an appointment.
struct PreparationItem {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(bool done MEMBER done)

public:
    QString id; ///< the occurrence
    QString title;
    QString summary;
    QString detail;
    QString when;
    bool done = false;

    friend bool operator==(const PreparationItem &, const PreparationItem &) = default;
};

struct ScreeningItem {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(int answer MEMBER answer)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool waits MEMBER waits)

public:
    QString id;
    QString question;
    int answer = -1; ///< an index into SessionModel::answers(); -1: none yet
    QString advice;
    bool waits = false; ///< the advice is to wait

    friend bool operator==(const ScreeningItem &, const ScreeningItem &) = default;
};

/// Follows the journal while it shows a session.
class SessionModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(bool appointment READ isAppointment NOTIFY changed)
    Q_PROPERTY(bool passed READ isPassed NOTIFY changed)
    Q_PROPERTY(QString overline READ overline NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString checkInsText READ checkInsText NOTIFY changed)
    Q_PROPERTY(QString photosText READ photosText NOTIFY changed)
    Q_PROPERTY(QString firstPhoto READ firstPhoto NOTIFY changed)
    Q_PROPERTY(QString removalText READ removalText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *facts READ facts CONSTANT)
    Q_PROPERTY(QAbstractListModel *preparation READ preparation CONSTANT)
    Q_PROPERTY(QString preparationText READ preparationText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *questions READ questions CONSTANT)
    Q_PROPERTY(QStringList answers READ answers CONSTANT)
    Q_PROPERTY(QString screeningTitle READ screeningTitle NOTIFY changed)
    Q_PROPERTY(QString screeningText READ screeningText NOTIFY changed)
    Q_PROPERTY(bool callsClinic READ callsClinic NOTIFY changed)
    Q_PROPERTY(QString screeningSources READ screeningSources NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit SessionModel(const ModelContext &context, QObject *parent = nullptr);

    /// Its id; empty: none is shown.
    [[nodiscard]] QString session() const { return QString::fromStdString(m_session); }
    [[nodiscard]] bool isAppointment() const { return m_appointment; }
    /// An appointment whose time has come: did it take place?
    [[nodiscard]] bool isPassed() const { return m_passed; }
    [[nodiscard]] QString overline() const { return m_overline; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    /// How many there are; empty where there are none.
    [[nodiscard]] QString checkInsText() const { return m_checkInsText; }
    /// How many there are; empty where there is none.
    [[nodiscard]] QString photosText() const { return m_photosText; }
    /// By day; empty where there is none.
    [[nodiscard]] QString firstPhoto() const { return m_firstPhoto; }
    [[nodiscard]] QString removalText() const { return m_removalText; }
    [[nodiscard]] RowList<SessionFact> *facts() { return &m_facts; }
    [[nodiscard]] RowList<PreparationItem> *preparation() { return &m_preparation; }
    [[nodiscard]] QString preparationText() const { return m_preparationText; }
    [[nodiscard]] RowList<ScreeningItem> *questions() { return &m_questions; }
    [[nodiscard]] QStringList answers() const;
    [[nodiscard]] QString screeningTitle() const { return m_screeningTitle; }
    [[nodiscard]] QString screeningText() const { return m_screeningText; }
    /// The answers advise to speak to the clinic.
    [[nodiscard]] bool callsClinic() const { return m_callsClinic; }
    [[nodiscard]] QString screeningSources() const { return m_screeningSources; }
    [[nodiscard]] QString error() const { return m_error; }

    /// False where there is none of that id, or it can't be read.
    Q_INVOKABLE bool show(const QString &session);
    Q_INVOKABLE void close();
    /// Done becomes open again, everything else done.
    Q_INVOKABLE void toggle(const QString &occurrence);
    /// `answer` is an index into answers().
    Q_INVOKABLE void answer(const QString &question, int answer);
    /// Hides it: SessionRemoval offers to take that back.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    /// The session that was shown isn't in the journal any more.
    void gone();

private:
    void refresh();
    [[nodiscard]] Status read();
    [[nodiscard]] Status readPreparation(const journal::Session &session);
    void readScreening(const plan::AftercarePlan &plan);
    [[nodiscard]] time::LocalTime here() const;
    void keep(const Status &status);

    ModelContext m_context;
    std::string m_session;
    bool m_appointment = false;
    bool m_passed = false;
    QString m_overline;
    QString m_title;
    QString m_summary;
    QString m_checkInsText;
    QString m_photosText;
    QString m_firstPhoto;
    QString m_removalText;
    RowList<SessionFact> m_facts;
    RowList<PreparationItem> m_preparation;
    QString m_preparationText;
    std::vector<journal::ScreeningAnswer> m_answers;
    RowList<ScreeningItem> m_questions;
    QString m_screeningTitle;
    QString m_screeningText;
    QString m_screeningSources;
    bool m_callsClinic = false;
    QString m_error;
    journal::Subscription m_changes;
};

} // namespace afterglow::app
