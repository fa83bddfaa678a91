// The models of the screens that follow the journal and the reminders, and need nothing else.
#pragma once

#include "app/screens/check_in_history_model.h"
#include "app/screens/check_in_model.h"
#include "app/screens/clinic_model.h"
#include "app/screens/learn_model.h"
#include "app/screens/products_model.h"
#include "app/screens/reminder_health_model.h"
#include "app/screens/reminders_model.h"
#include "app/screens/session_model.h"
#include "app/screens/session_removal.h"
#include "app/screens/sessions_model.h"
#include "app/screens/timeline_model.h"
#include "app/screens/when_can_i_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// Where what was begun and left is kept.
struct ScreenDrafts {
    QString checkIn;
    QString product;
    QString clinic;
};

/// Makes and holds them, from when the journal is open.
class Screens final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(afterglow::app::CheckInModel *checkIn READ checkIn CONSTANT)
    Q_PROPERTY(afterglow::app::CheckInHistoryModel *checkInHistory READ checkInHistory CONSTANT)
    Q_PROPERTY(afterglow::app::ClinicModel *clinic READ clinic CONSTANT)
    Q_PROPERTY(afterglow::app::LearnModel *learn READ learn CONSTANT)
    Q_PROPERTY(afterglow::app::ProductsModel *products READ products CONSTANT)
    Q_PROPERTY(afterglow::app::ReminderHealthModel *reminderHealth READ reminderHealth CONSTANT)
    Q_PROPERTY(afterglow::app::RemindersModel *reminders READ reminders CONSTANT)
    Q_PROPERTY(afterglow::app::SessionModel *session READ session CONSTANT)
    Q_PROPERTY(afterglow::app::SessionRemoval *sessionRemoval READ sessionRemoval CONSTANT)
    Q_PROPERTY(afterglow::app::SessionsModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(afterglow::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(afterglow::app::WhenCanIModel *whenCanI READ whenCanI CONSTANT)

public:
    /// `outbox` is null where nothing can be shared.
    Screens(const ModelContext &context, const ScreenDrafts &drafts, const ReminderPorts &reminders, Outbox *outbox,
            QObject *parent = nullptr);

    [[nodiscard]] CheckInModel *checkIn() { return &m_checkIn; }
    [[nodiscard]] CheckInHistoryModel *checkInHistory() { return &m_checkInHistory; }
    [[nodiscard]] ClinicModel *clinic() { return &m_clinic; }
    [[nodiscard]] LearnModel *learn() { return &m_learn; }
    [[nodiscard]] ProductsModel *products() { return &m_products; }
    [[nodiscard]] ReminderHealthModel *reminderHealth() { return &m_reminderHealth; }
    [[nodiscard]] RemindersModel *reminders() { return &m_reminders; }
    [[nodiscard]] SessionModel *session() { return &m_session; }
    [[nodiscard]] SessionRemoval *sessionRemoval() { return &m_sessionRemoval; }
    [[nodiscard]] SessionsModel *sessions() { return &m_sessions; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] WhenCanIModel *whenCanI() { return &m_whenCanI; }

private:
    CheckInModel m_checkIn;
    CheckInHistoryModel m_checkInHistory;
    ClinicModel m_clinic;
    LearnModel m_learn;
    ProductsModel m_products;
    ReminderHealthModel m_reminderHealth;
    RemindersModel m_reminders;
    SessionModel m_session;
    SessionRemoval m_sessionRemoval;
    SessionsModel m_sessions;
    TimelineModel m_timeline;
    WhenCanIModel m_whenCanI;
};

} // namespace afterglow::app
