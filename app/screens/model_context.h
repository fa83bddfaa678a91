// What every screen's model works with. All of it outlives the models.
#pragma once

#include "core/journal/journal.h"
#include "core/time/clock.h"

namespace afterglow::app {

class PatientZone;

struct ModelContext {
    journal::Journal &journal;
    const time::Clock &clock;
    const PatientZone &zone;
};

} // namespace afterglow::app
