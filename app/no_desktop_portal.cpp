// A phone's system tells Qt all that there is to know of its look.
#include "app/appearance.h"

namespace afterglow::app {

void followDesktop(Appearance & /*appearance*/) { }

} // namespace afterglow::app
