// Whether the reminders will come.
#pragma once

#include "app/screens/model_context.h"
#include "app/screens/row_list.h"
#include "core/reminders/reminder_service.h"
#include "platform/platform.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace afterglow::app {

/// What brings the reminders. It outlives the models.
struct ReminderPorts {
    reminders::ReminderService &service;
    platform::Notifications &notifications;
};

/// One thing that reminders depend on, or that tells how they went.
struct HealthRow {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool attention MEMBER attention)
    Q_PROPERTY(bool settings MEMBER settings)

public:
    QString id;
    QString icon;
    QString title;
    QString detail;
    bool attention = false; ///< it may keep reminders from coming
    bool settings = false;  ///< openSettings() leads to where that can be changed

    friend bool operator==(const HealthRow &, const HealthRow &) = default;
};

/// To be refreshed after each planning of the reminders. Writes nothing into the journal.
class ReminderHealthModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *conditions READ conditions CONSTANT)
    Q_PROPERTY(QAbstractListModel *course READ course CONSTANT)
    Q_PROPERTY(bool attention READ needsAttention NOTIFY changed)
    Q_PROPERTY(bool canOpenSettings READ canOpenSettings CONSTANT)
    Q_PROPERTY(TestState testState READ testState NOTIFY changed)
    Q_PROPERTY(QString testText READ testText NOTIFY changed)

public:
    enum TestState {
        NoTest,
        Armed,     ///< it comes in a minute
        Sent,      ///< the system has it; only the patient knows whether she saw it
        TestFailed ///< `testText` says why
    };
    Q_ENUM(TestState)

    static constexpr std::chrono::minutes kTestDelay{1};

    ReminderHealthModel(const ModelContext &context, const ReminderPorts &ports, QObject *parent = nullptr);

    [[nodiscard]] QString error() const { return m_error; }
    /// What this system asks for, as far as it has it.
    [[nodiscard]] RowList<HealthRow> *conditions() { return &m_conditions; }
    /// The next one, the last planning, the last one that came.
    [[nodiscard]] RowList<HealthRow> *course() { return &m_course; }
    /// Something of that may keep reminders from coming.
    [[nodiscard]] bool needsAttention() const;
    [[nodiscard]] bool canOpenSettings() const { return m_ports.notifications.canOpenSettings(); }
    [[nodiscard]] TestState testState() const { return m_testState; }
    [[nodiscard]] QString testText() const { return m_testText; }

    Q_INVOKABLE void refresh();
    /// One notification in a minute, on the way of a real reminder. Once more while one is to come: in its place.
    Q_INVOKABLE void test();
    /// The page of the system's settings for the condition of that identifier; for `notifications` whether they may be shown.
    Q_INVOKABLE void openSettings(const QString &identifier);

signals:
    void changed();

private:
    [[nodiscard]] Status readCourse();
    void readConditions();
    void setTest(TestState state, const QString &text);

    ModelContext m_context;
    ReminderPorts m_ports;
    QString m_error;
    RowList<HealthRow> m_conditions;
    RowList<HealthRow> m_course;
    TestState m_testState = NoTest;
    QString m_testText;
};

} // namespace afterglow::app
