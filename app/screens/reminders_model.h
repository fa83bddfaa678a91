// The reminders of the next days, and what the patient chose about them.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "core/reminders/notification_center.h"
#include "core/reminders/rule_choices.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace afterglow::app {

/// A day that has reminders.
struct ReminderDay {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QVariantList alerts MEMBER alerts)

public:
    QString id;
    QString name;        ///< "Today", "Friday 27 November"
    QVariantList alerts; ///< maps of `time` and `text`, one an alert

    friend bool operator==(const ReminderDay &, const ReminderDay &) = default;
};

/// One rule of a plan.
struct RuleRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool on MEMBER on)

public:
    QString id; ///< `plan-id/rule-id`
    QString title;
    QString detail; ///< when it reminds
    bool on = true;

    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/// Rules that stand together.
struct RuleSectionRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QAbstractListModel *rules MEMBER rules)

public:
    QString id;
    QString title;
    QAbstractListModel *rules = nullptr; ///< of RuleRow

    friend bool operator==(const RuleSectionRow &, const RuleSectionRow &) = default;
};

/// One time of day of the rule that is open.
struct RuleTimeRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString time MEMBER text)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QString planText MEMBER planText)

public:
    QString id;       ///< its position in the rule's `at`
    QString text;     ///< "08:30"
    QString detail;   ///< where that comes from
    int minutes = 0;  ///< after midnight
    QString planText; ///< the plan's own time where the patient has one in its place; else empty

    friend bool operator==(const RuleTimeRow &, const RuleTimeRow &) = default;
};

/// What is chosen is kept at once; a time can be taken back by undo(), the rest by choosing again.
///
/// To be refreshed after each planning of the reminders, which follows each change of the journal, the zone and the clock. Empty
/// until then.
class RemindersModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool unread READ isUnread NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *days READ days CONSTANT)
    Q_PROPERTY(QString noneText READ noneText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *sections READ sections CONSTANT)
    Q_PROPERTY(QString rulesSummary READ rulesSummary NOTIFY changed)
    Q_PROPERTY(QString ruleTitle READ ruleTitle NOTIFY changed)
    Q_PROPERTY(QString ruleText READ ruleText NOTIFY changed)
    Q_PROPERTY(QString ruleDetail READ ruleDetail NOTIFY changed)
    Q_PROPERTY(bool ruleOn READ isRuleOn NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *ruleTimes READ ruleTimes CONSTANT)
    Q_PROPERTY(QString choicesSummary READ choicesSummary NOTIFY changed)
    Q_PROPERTY(int wake READ wake NOTIFY changed)
    Q_PROPERTY(int sleep READ sleep NOTIFY changed)
    Q_PROPERTY(QString wakeText READ wakeText NOTIFY changed)
    Q_PROPERTY(QString sleepText READ sleepText NOTIFY changed)
    Q_PROPERTY(QString sleepNote READ sleepNote NOTIFY changed)
    Q_PROPERTY(int dailyLimit READ dailyLimit WRITE setDailyLimit NOTIFY changed)
    Q_PROPERTY(QString dailyLimitText READ dailyLimitText NOTIFY changed)
    Q_PROPERTY(bool homeTimes READ keepsHomeTimes WRITE setHomeTimes NOTIFY changed)
    Q_PROPERTY(QString homeTimesText READ homeTimesText NOTIFY changed)
    Q_PROPERTY(bool detailed READ isDetailed WRITE setDetailed NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)

public:
    enum State {
        Empty, ///< there is no treatment and no appointment: nothing to be reminded of
        Ready,
        Failed ///< nothing could be read: `error` says why
    };
    Q_ENUM(State)

    /// What the limit begins with when it is switched on, and how far it goes.
    enum Limit { UsualLimit = 4, HighestLimit = 99 };
    Q_ENUM(Limit)

    static constexpr int kDays = 7;

    /// `center` outlives the model.
    RemindersModel(const ModelContext &context, const reminders::NotificationCenter &center, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString error() const { return m_error; }
    /// `error` says that the journal couldn't be read: what is shown is of before.
    [[nodiscard]] bool isUnread() const { return m_readingFailed && !m_error.isEmpty(); }
    /// When the next one comes, in a line; or that there is none.
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] RowList<ReminderDay> *days() { return &m_days; }
    /// Stands in place of the days where there are none.
    [[nodiscard]] QString noneText() const { return m_noneText; }

    [[nodiscard]] RowList<RuleSectionRow> *sections() { return &m_sections; }
    [[nodiscard]] QString rulesSummary() const;
    // The rule that is open.
    [[nodiscard]] QString ruleTitle() const;
    [[nodiscard]] QString ruleText() const;
    [[nodiscard]] QString ruleDetail() const;
    [[nodiscard]] bool isRuleOn() const;
    [[nodiscard]] RowList<RuleTimeRow> *ruleTimes() { return &m_ruleTimes; }

    [[nodiscard]] QString choicesSummary() const;
    [[nodiscard]] int wake() const { return static_cast<int>(m_preferences.timeline.wake.count()); }
    [[nodiscard]] int sleep() const { return static_cast<int>(m_preferences.timeline.sleep.count()); }
    [[nodiscard]] QString wakeText() const;
    [[nodiscard]] QString sleepText() const;
    [[nodiscard]] QString sleepNote() const;
    /// Alerts a day; 0: no limit.
    [[nodiscard]] int dailyLimit() const { return m_preferences.timeline.dailyLimit; }
    void setDailyLimit(int limit);
    [[nodiscard]] QString dailyLimitText() const;
    [[nodiscard]] bool keepsHomeTimes() const { return m_preferences.homeZone.has_value(); }
    void setHomeTimes(bool keep);
    [[nodiscard]] QString homeTimesText() const;
    [[nodiscard]] bool isDetailed() const { return m_preferences.detailedNotifications; }
    void setDetailed(bool detailed);

    [[nodiscard]] QString undoText() const { return m_undo ? m_undo->text : QString(); }

    /// Reads the journal anew. A failure leaves on the screen what was there.
    Q_INVOKABLE void refresh();
    /// `key` is `plan-id/rule-id`.
    Q_INVOKABLE void openRule(const QString &key);
    Q_INVOKABLE void setRuleOn(const QString &key, bool on);
    Q_INVOKABLE void setOpenRuleOn(bool on) { setRuleOn(m_openRule, on); }
    /// Of the open rule: the patient's own time in place of the plan's, or the plan's again.
    Q_INVOKABLE void setRuleTime(const QString &position, int minutes);
    Q_INVOKABLE void resetRuleTime(const QString &position);
    Q_INVOKABLE void setWake(int minutes);
    Q_INVOKABLE void setSleep(int minutes);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE void dismissError();

signals:
    void changed();
    void undoTextChanged();

private:
    struct Undo {
        QString text;
        journal::Preferences before;
    };
    using Change = std::function<void(journal::Preferences &)>;

    [[nodiscard]] Status read();
    void readUpcoming(const timeline::Scenario &scenario, const std::vector<journal::Delivery> &deliveries);
    void readRules();
    void readOpenRule();
    [[nodiscard]] const reminders::RuleChoice *choice(const QString &key) const;
    /// Keeps the change, and offers to take it back where there are words for that.
    void change(const Change &change, const QString &undoText = {});

    ModelContext m_context;
    const reminders::NotificationCenter &m_center;
    State m_state = Empty;
    QString m_error;
    bool m_readingFailed = false;
    QString m_summary;
    QString m_noneText;
    RowList<ReminderDay> m_days;
    journal::Preferences m_preferences;
    std::vector<reminders::RuleChoice> m_choices;
    std::map<QString, std::unique_ptr<RowList<RuleRow>>> m_rules; ///< by section
    RowList<RuleSectionRow> m_sections;
    QString m_openRule;
    RowList<RuleTimeRow> m_ruleTimes;
    std::optional<Undo> m_undo;
};

} // namespace afterglow::app
