// What the check-in binds to: "How does it feel?".
#pragma once

#include "app/screens/check_in_words.h"
#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "app/screens/session_drafts.h"
#include "app/screens/text_share.h"

#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace afterglow::app {

/// A symptom's scale, and what stands beside it.
struct SymptomRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int strength MEMBER strength)
    Q_PROPERTY(QString expectation MEMBER expectation)
    Q_PROPERTY(QString trend MEMBER trend)
    Q_PROPERTY(afterglow::app::advice::Level level MEMBER level)

public:
    QString id;
    QString name;
    int strength = -1; ///< 0 none to 3 strong; -1: not said
    QString expectation;
    QString trend;
    advice::Level level = advice::Level::Expected;

    friend bool operator==(const SymptomRow &, const SymptomRow &) = default;
};

struct FlagRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString id;
    QString name;
    bool chosen = false;

    friend bool operator==(const FlagRow &, const FlagRow &) = default;
};

/// What the patient has said so far.
struct CheckInAnswers {
    std::map<std::string, int, std::less<>> symptoms; ///< 0 none to 3 strong
    std::set<std::string> flags;
    std::string note;

    [[nodiscard]] bool empty() const { return symptoms.empty() && flags.empty() && note.empty(); }
    friend bool operator==(const CheckInAnswers &, const CheckInAnswers &) = default;
};

/// The answers change what is said beside them at once; save() writes them. What was begun and left is kept in a file, one entry a
/// treatment, until it is saved.
class CheckInModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString overline READ overline NOTIFY changed)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed)
    Q_PROPERTY(bool continued READ isContinued NOTIFY changed)
    Q_PROPERTY(QStringList strengths READ strengths CONSTANT)
    Q_PROPERTY(QAbstractListModel *symptoms READ symptoms CONSTANT)
    Q_PROPERTY(QAbstractListModel *flags READ flags CONSTANT)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(afterglow::app::advice::Level level READ level NOTIFY changed)
    Q_PROPERTY(QString adviceTitle READ adviceTitle NOTIFY changed)
    Q_PROPERTY(QString adviceText READ adviceText NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)
    Q_PROPERTY(afterglow::app::TextShare *share READ share CONSTANT)

public:
    /// `draftFile` need not exist; empty: no draft is kept. `copy` and `outbox` as for TextShare.
    explicit CheckInModel(const ModelContext &context, QString draftFile = {},
                          std::function<void(const QString &)> copy = {}, Outbox *outbox = nullptr,
                          QObject *parent = nullptr);
    ~CheckInModel() override = default;
    Q_DISABLE_COPY_MOVE(CheckInModel)

    /// There is a treatment that can be told about; else `error` says why not.
    [[nodiscard]] bool isOpen() const { return m_plan != nullptr; }
    [[nodiscard]] QString session() const { return QString::fromStdString(m_session.treatment.id); }
    [[nodiscard]] QString title() const; ///< "Day 4 check-in"
    [[nodiscard]] QString overline() const;
    [[nodiscard]] bool hasEarlier() const { return !m_earlier.empty(); }
    /// It was begun earlier and left.
    [[nodiscard]] bool isContinued() const { return m_continued; }
    [[nodiscard]] static QStringList strengths();
    [[nodiscard]] RowList<SymptomRow> *symptoms() { return &m_symptoms; }
    [[nodiscard]] RowList<FlagRow> *flags() { return &m_flags; }
    [[nodiscard]] QString note() const { return QString::fromStdString(m_answers.note); }
    void setNote(const QString &note);
    /// Enough is said for an advice: a symptom or a flag.
    [[nodiscard]] bool isAnswered() const { return !m_answers.symptoms.empty() || !m_answers.flags.empty(); }
    [[nodiscard]] advice::Level level() const { return m_advice.level; }
    [[nodiscard]] QString adviceTitle() const { return m_advice.title; }
    [[nodiscard]] QString adviceText() const { return m_advice.text; }
    [[nodiscard]] QString error() const { return m_error; }
    /// `error` is that saving failed: it can be tried again.
    [[nodiscard]] bool isUnsaved() const { return m_unsaved && !m_error.isEmpty(); }
    [[nodiscard]] TextShare *share() { return &m_share; }

    /// For this treatment; where one was begun and left, with its answers.
    Q_INVOKABLE void start(const QString &session);
    /// Forgets what was begun.
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void setStrength(const QString &symptom, int strength);
    Q_INVOKABLE void toggleFlag(const QString &flag);
    /// Makes `share` the summary of what is on the screen.
    Q_INVOKABLE void summarize();
    /// Emits saved() once it is durable.
    Q_INVOKABLE void save();
    /// Takes the check-in that was saved last out of the journal again; its answers are then as those that were begun and left,
    /// where no others were begun meanwhile.
    Q_INVOKABLE void undo();
    /// The screen goes.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    void saved(const QString &message);
    /// undo() was not carried out.
    void failed(const QString &words);

private:
    void change(const std::function<void()> &setter);
    [[nodiscard]] Status readJournal(const std::string &session);
    [[nodiscard]] time::Instant now() const;
    [[nodiscard]] timeline::CheckIn reported(time::Instant at) const;
    [[nodiscard]] CheckInSource source() const;
    void refresh();
    void setError(const QString &error, bool unsaved = false);
    void readDraft();
    void dropDraft();

    ModelContext m_context;
    TextShare m_share;
    journal::Session m_session;
    int m_plannedSessions = 0;
    std::shared_ptr<const plan::AftercarePlan> m_plan;
    std::vector<timeline::CheckIn> m_earlier; ///< by `at`, none later than now
    CheckInAnswers m_answers;
    bool m_continued = false;
    std::string m_savedId; ///< what undo() takes back; empty: nothing
    AdviceWords m_advice;
    QString m_error;
    bool m_unsaved = false; ///< it is what m_error is about
    RowList<SymptomRow> m_symptoms;
    RowList<FlagRow> m_flags;
    SessionDrafts m_drafts;
    journal::Subscription m_subscription;
};

} // namespace afterglow::app
