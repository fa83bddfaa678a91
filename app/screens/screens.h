// The models of the screens that follow the journal and need nothing else.
#pragma once

#include "app/screens/clinic_model.h"
#include "app/screens/learn_model.h"
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
    Q_PROPERTY(afterglow::app::LearnModel *learn READ learn CONSTANT)
    Q_PROPERTY(afterglow::app::TimelineModel *timeline READ timeline CONSTANT)

public:
    explicit Screens(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] ClinicModel *clinic() { return &m_clinic; }
    [[nodiscard]] LearnModel *learn() { return &m_learn; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }

private:
    ClinicModel m_clinic;
    LearnModel m_learn;
    TimelineModel m_timeline;
};

} // namespace afterglow::app
