// A phone's system, beyond what Qt knows of it.
#include "app/appearance.h"
#include "platform/look.h"

#include <memory>

namespace afterglow::app {

namespace {

class PhoneLook final : public QObject {
public:
    explicit PhoneLook(Appearance &appearance) : QObject(&appearance), m_look(platform::createLook())
    {
        const auto follow = [this, &appearance] {
            Appearance::Look look;
            look.dark = m_look->isDark();
            look.textScale = m_look->textScale();
            look.reducedMotion = m_look->isMotionReduced();
            look.boldText = m_look->isTextBold();
            appearance.setSystem(look);
            const platform::Look::Covered covered = m_look->covered();
            appearance.setCovered({covered.left, covered.top, covered.right, covered.bottom, covered.keyboard});
        };
        connect(m_look.get(), &platform::Look::changed, this, follow);
        follow();
    }

private:
    std::unique_ptr<platform::Look> m_look;
};

} // namespace

void followDesktop(Appearance &appearance)
{
    new PhoneLook(appearance); // lives and dies with it
}

} // namespace afterglow::app
