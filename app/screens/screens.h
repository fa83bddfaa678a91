// The models of the screens that follow the journal and need nothing else.
#pragma once

#include "app/screens/clinic_model.h"
#include "app/screens/session_model.h"
#include "app/screens/session_removal.h"
#include "app/screens/sessions_model.h"
#include "app/screens/timeline_model.h"

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
    Q_PROPERTY(afterglow::app::SessionsModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(afterglow::app::SessionModel *session READ session CONSTANT)
    Q_PROPERTY(afterglow::app::SessionRemoval *sessionRemoval READ sessionRemoval CONSTANT)

public:
    explicit Screens(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] ClinicModel *clinic() { return &m_clinic; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] SessionsModel *sessions() { return &m_sessions; }
    [[nodiscard]] SessionModel *session() { return &m_session; }
    [[nodiscard]] SessionRemoval *sessionRemoval() { return &m_sessionRemoval; }

private:
    ClinicModel m_clinic;
    SessionsModel m_sessions;
    SessionModel m_session;
    SessionRemoval m_sessionRemoval;
    TimelineModel m_timeline;
};

} // namespace afterglow::app
