// The models of the screens that follow the journal and need nothing else.
#pragma once

#include "app/screens/clinic_model.h"
#include "app/screens/timeline_model.h"
#include "app/screens/reminder_health_model.h"
#include "app/screens/reminders_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// Makes and holds them, from when the journal is open.
class Screens final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(afterglow::app::ClinicModel *clinic READ clinic CONSTANT)
    Q_PROPERTY(afterglow::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(afterglow::app::RemindersModel *reminders READ reminders CONSTANT)
    Q_PROPERTY(afterglow::app::ReminderHealthModel *reminderHealth READ reminderHealth CONSTANT)

public:
    Screens(const ModelContext &context, const ReminderPorts &reminders, QObject *parent = nullptr);

    [[nodiscard]] ClinicModel *clinic() { return &m_clinic; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] RemindersModel *reminders() { return &m_reminders; }
    [[nodiscard]] ReminderHealthModel *reminderHealth() { return &m_reminderHealth; }

private:
    ClinicModel m_clinic;
    RemindersModel m_reminders;
    ReminderHealthModel m_reminderHealth;
    TimelineModel m_timeline;
};

} // namespace afterglow::app
