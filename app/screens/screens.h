// The models of the screens that follow the journal and need nothing else.
#pragma once

#include "app/screens/clinic_model.h"
#include "app/screens/products_model.h"
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
    Q_PROPERTY(afterglow::app::ClinicModel *clinic READ clinic CONSTANT)
    Q_PROPERTY(afterglow::app::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(afterglow::app::ProductsModel *products READ products CONSTANT)
    Q_PROPERTY(afterglow::app::WhenCanIModel *whenCanI READ whenCanI CONSTANT)

public:
    explicit Screens(const ModelContext &context, QObject *parent = nullptr);

    [[nodiscard]] ClinicModel *clinic() { return &m_clinic; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] ProductsModel *products() { return &m_products; }
    [[nodiscard]] WhenCanIModel *whenCanI() { return &m_whenCanI; }

private:
    ClinicModel m_clinic;
    TimelineModel m_timeline;
    ProductsModel m_products;
    WhenCanIModel m_whenCanI;
};

} // namespace afterglow::app
