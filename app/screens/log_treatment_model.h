// What the form "New treatment" binds to.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "app/screens/session_drafts.h"
#include "app/screens/treatment_form.h"

#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// One of a few, or some of many.
struct Choice {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString id;
    QString name;
    QString detail;
    bool chosen = false;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Where what was begun and left is kept. The files need not exist; empty: no draft is kept.
struct DraftFiles {
    QString treatment;
    QString appointment;
    QString edits; ///< what was changed in sessions of the journal
};

/// Every setter changes the form and nothing else; save() writes it. What was begun and left is kept as a draft until it is saved or
/// thrown away: a new treatment, an appointment, and of each session of the journal what was changed in it.
class LogTreatmentModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString saveText READ saveText NOTIFY changed)
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed)
    Q_PROPERTY(bool continued READ isContinued NOTIFY changed)
    Q_PROPERTY(bool appointment READ isAppointment NOTIFY changed)
    Q_PROPERTY(QString date READ date WRITE setDate NOTIFY changed)
    Q_PROPERTY(int hour READ hour NOTIFY changed)
    Q_PROPERTY(int minute READ minute NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString latestDate READ latestDate NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *areas READ areas CONSTANT)
    Q_PROPERTY(bool areaChosen READ isAreaChosen NOTIFY changed)
    Q_PROPERTY(QStringList devices READ devices CONSTANT)
    Q_PROPERTY(int device READ device WRITE setDevice NOTIFY changed)
    Q_PROPERTY(bool atHome READ isAtHome WRITE setAtHome NOTIFY changed)
    Q_PROPERTY(bool needleKnown READ isNeedleKnown WRITE setNeedleKnown NOTIFY changed)
    Q_PROPERTY(int needleLength READ needleLength WRITE setNeedleLength NOTIFY changed)
    Q_PROPERTY(int shortestNeedle READ shortestNeedle NOTIFY changed)
    Q_PROPERTY(int longestNeedle READ longestNeedle NOTIFY changed)
    Q_PROPERTY(QString needleText READ needleText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *plans READ plans CONSTANT)
    Q_PROPERTY(QString planTitle READ planTitle NOTIFY changed)
    Q_PROPERTY(QString planSummary READ planSummary NOTIFY changed)
    Q_PROPERTY(QString seriesText READ seriesText NOTIFY changed)
    Q_PROPERTY(QString seriesNote READ seriesNote NOTIFY changed)
    Q_PROPERTY(int plannedSessions READ plannedSessions WRITE setPlannedSessions NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(QString products READ products WRITE setProducts NOTIFY changed)
    Q_PROPERTY(QString clinic READ clinic WRITE setClinic NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *concerns READ concerns CONSTANT)
    Q_PROPERTY(bool moving READ isMoving NOTIFY changed)
    Q_PROPERTY(QString whenError READ whenError NOTIFY changed)
    Q_PROPERTY(QString areaError READ areaError NOTIFY changed)
    Q_PROPERTY(QString needleError READ needleError NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit LogTreatmentModel(const ModelContext &context, DraftFiles draftFiles = {}, QObject *parent = nullptr);
    ~LogTreatmentModel() override = default;
    Q_DISABLE_COPY_MOVE(LogTreatmentModel)

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString saveText() const;
    [[nodiscard]] bool isEditing() const { return !m_form.session.empty(); }
    /// The form was begun earlier and left.
    [[nodiscard]] bool isContinued() const { return m_continued; }
    [[nodiscard]] bool isAppointment() const;
    [[nodiscard]] QString date() const; ///< ISO 8601, as `today` and `latestDate` are
    void setDate(const QString &date);
    [[nodiscard]] int hour() const;
    [[nodiscard]] int minute() const;
    /// 0 to 23 and 0 to 59; anything else is no time, and changes nothing.
    Q_INVOKABLE void setTime(int hour, int minute);
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString latestDate() const;
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] RowList<Choice> *areas() { return &m_areas; }
    [[nodiscard]] bool isAreaChosen() const { return !m_form.area.empty(); }
    [[nodiscard]] QStringList devices() const;
    [[nodiscard]] int device() const; ///< an index into devices()
    void setDevice(int device);
    [[nodiscard]] bool isAtHome() const { return m_form.device == journal::Device::HomeRoller; }
    void setAtHome(bool atHome);
    [[nodiscard]] bool isNeedleKnown() const { return m_form.needleLength.has_value(); }
    void setNeedleKnown(bool known);
    [[nodiscard]] int needleLength() const { return m_form.needleLength.value_or(m_lastNeedle); } ///< micrometres
    void setNeedleLength(int micrometres);
    [[nodiscard]] int shortestNeedle() const;
    [[nodiscard]] int longestNeedle() const;
    [[nodiscard]] QString needleText() const;
    [[nodiscard]] RowList<Choice> *plans() { return &m_plans; }
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString planSummary() const;
    [[nodiscard]] QString seriesText() const;
    [[nodiscard]] QString seriesNote() const;
    [[nodiscard]] int plannedSessions() const { return m_form.plannedSessions; }
    void setPlannedSessions(int sessions);
    [[nodiscard]] QString notes() const { return QString::fromStdString(m_form.notes); }
    void setNotes(const QString &notes);
    [[nodiscard]] QString products() const { return QString::fromStdString(m_form.products); }
    void setProducts(const QString &products);
    [[nodiscard]] QString clinic() const { return QString::fromStdString(m_form.clinic); }
    void setClinic(const QString &clinic);
    [[nodiscard]] RowList<Choice> *concerns() { return &m_concerns; }
    /// The appointment is given another time, which is still to come.
    [[nodiscard]] bool isMoving() const { return m_moving; }
    [[nodiscard]] QString whenError() const { return m_errors.when; }
    [[nodiscard]] QString areaError() const { return m_errors.area; }
    [[nodiscard]] QString needleError() const { return m_errors.needle; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// What saving would do to the reminders of what is in the journal already, a sentence each.
    [[nodiscard]] QStringList changes() const { return m_changes; }
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] const TreatmentForm &form() const { return m_form; }

    /// Opens the form: for a treatment just now, or where an unfinished one was left.
    Q_INVOKABLE void startNew();
    /// Opens the form for an appointment: a week ahead, to be changed; or where an unfinished one was left.
    Q_INVOKABLE void startAppointment();
    /// Opens the form with a treatment of the journal, and with what was changed in it and left.
    Q_INVOKABLE void edit(const QString &session);
    /// As edit(), for an appointment that was moved.
    Q_INVOKABLE void move(const QString &session);
    /// Throws the draft away: the form of a new treatment or appointment is empty, that of another one as the journal has it.
    Q_INVOKABLE void startOver();

    Q_INVOKABLE void chooseArea(const QString &id);
    Q_INVOKABLE void choosePlan(const QString &id);
    Q_INVOKABLE void toggleConcern(const QString &id);
    /// A length as typed: "1.5". False where that is no length; the form is as it was then.
    Q_INVOKABLE bool enterNeedle(const QString &text);

    /// Checks the form, asks where there is a doubt (`question`), then writes it and emits saved() once that is durable.
    Q_INVOKABLE void save();
    /// The answer to `question`.
    Q_INVOKABLE void answer(bool yes);
    Q_INVOKABLE void dismissError();
    /// What would go with the treatment that is edited; read when it is asked for.
    Q_INVOKABLE [[nodiscard]] QString removalText() const;
    /// Hides the treatment that is edited: SessionRemoval offers to take that back.
    Q_INVOKABLE void remove();

signals:
    void changed();
    void saved(const QString &message);
    void removed();

private:
    /// What the form was opened for, whatever its date has become.
    enum class Kind { Treatment, Appointment };

    void start(Kind kind);
    void change(const std::function<void()> &setter);
    void open(TreatmentForm untouched);
    [[nodiscard]] TreatmentForm emptyForm() const;
    [[nodiscard]] FormErrors errors() const;
    void fail(const Error &error);
    void write();
    [[nodiscard]] Status store();
    void refreshChoices();
    void refreshChanges();
    void readJournal();
    [[nodiscard]] time::LocalTime now() const;
    /// The series that the treatment is in, or would be put into.
    [[nodiscard]] const journal::Series *series() const;
    [[nodiscard]] const plan::AftercarePlan *plan() const;
    [[nodiscard]] int usualSessions() const;
    [[nodiscard]] DraftFile &newDraft();
    /// What was left, on top of `m_untouched`.
    [[nodiscard]] std::optional<TreatmentForm> readDraft();
    [[nodiscard]] QJsonObject begunForm() const; ///< empty: nothing was begun
    void keepDraft();
    void keepPendingDrafts();
    void dropDraft();

    ModelContext m_context;
    Kind m_kind = Kind::Treatment;
    TreatmentForm m_form;
    TreatmentForm m_untouched; ///< as it is where nothing was begun
    journal::Session m_original;
    bool m_continued = false;
    bool m_moving = false;
    int m_lastNeedle = 1500;
    FormErrors m_errors;
    bool m_checked = false; ///< errors show once saving was tried
    bool m_saving = false;
    QStringList m_changes;
    QString m_question;
    QString m_error;
    RowList<Choice> m_areas;
    RowList<Choice> m_plans;
    RowList<Choice> m_concerns;
    std::vector<std::shared_ptr<const plan::AftercarePlan>> m_knownPlans;
    std::vector<journal::Session> m_sessions;
    std::vector<journal::Series> m_series;
    DraftFile m_treatmentDraft;
    DraftFile m_appointmentDraft;
    SessionDrafts m_edits;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
