// The models of the screens that follow the journal and need nothing else.
#pragma once

#include "app/screens/check_in_history_model.h"
#include "app/screens/check_in_model.h"
#include "app/screens/clinic_model.h"
#include "app/screens/learn_model.h"
#include "app/screens/products_model.h"
#include "app/screens/session_model.h"
#include "app/screens/session_removal.h"
#include "app/screens/sessions_model.h"
#include "app/screens/timeline_model.h"
#include "app/screens/when_can_i_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace afterglow::app {

/// Makes and holds them, from when the journal is open.
class Screens final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(afterglow::app::CheckInModel *checkIn READ checkIn CONSTANT)
    Q_PROPERTY(afterglow::app::CheckInHistoryModel *checkInHistory READ checkInHistory CONSTANT)
    Q_PROPERTY(afterglow::app::ClinicModel *clinic READ clinic CONSTANT)
    Q_PROPERTY(afterglow::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(afterglow::app::LearnModel *learn READ learn CONSTANT)
    Q_PROPERTY(afterglow::app::ProductsModel *products READ products CONSTANT)
    Q_PROPERTY(afterglow::app::WhenCanIModel *whenCanI READ whenCanI CONSTANT)
    Q_PROPERTY(afterglow::app::SessionsModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(afterglow::app::SessionModel *session READ session CONSTANT)
    Q_PROPERTY(afterglow::app::SessionRemoval *sessionRemoval READ sessionRemoval CONSTANT)

public:
    /// `checkInDraft` is where a check-in that was begun and left is kept.
    Screens(const ModelContext &context, const QString &checkInDraft, QObject *parent = nullptr);

    [[nodiscard]] CheckInModel *checkIn() { return &m_checkIn; }
    [[nodiscard]] CheckInHistoryModel *checkInHistory() { return &m_checkInHistory; }
    [[nodiscard]] ClinicModel *clinic() { return &m_clinic; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] LearnModel *learn() { return &m_learn; }
    [[nodiscard]] ProductsModel *products() { return &m_products; }
    [[nodiscard]] WhenCanIModel *whenCanI() { return &m_whenCanI; }
    [[nodiscard]] SessionsModel *sessions() { return &m_sessions; }
    [[nodiscard]] SessionModel *session() { return &m_session; }
    [[nodiscard]] SessionRemoval *sessionRemoval() { return &m_sessionRemoval; }

private:
    CheckInModel m_checkIn;
    CheckInHistoryModel m_checkInHistory;
    ClinicModel m_clinic;
    LearnModel m_learn;
    SessionsModel m_sessions;
    SessionModel m_session;
    SessionRemoval m_sessionRemoval;
    TimelineModel m_timeline;
    ProductsModel m_products;
    WhenCanIModel m_whenCanI;
};

} // namespace afterglow::app
