#include "app/screens/camera_words.h"

#include "core/journal/photo.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Camera)
};

} // namespace

QString photoDayText(int day)
{
    return day == journal::kDayBefore
        ? Words::tr("before")
        : Words::tr("day %1").arg(QLocale().toString(day)).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString lightHint(photos::LightVerdict light)
{
    switch (light) {
    case photos::LightVerdict::Good:
        break;
    case photos::LightVerdict::TooDark:
        return Words::tr("Turn towards the light");
    case photos::LightVerdict::BlownOut:
        return Words::tr("Step out of the bright light");
    case photos::LightVerdict::Uneven:
        return Words::tr("Let the light come from the front");
    }
    return Words::tr("Light OK");
}

QString sharpnessHint(const FrameFindings &findings)
{
    if (findings.sharpness == photos::SharpnessVerdict::Sharp)
        return Words::tr("Sharp");
    return findings.still ? Words::tr("Wipe the lens") : Words::tr("Hold still");
}

QString framingHint(photos::Framing framing)
{
    switch (framing) {
    case photos::Framing::Good:
        break;
    case photos::Framing::NotFound:
        return Words::tr("Line up with the last photo");
    case photos::Framing::MoveCloser:
        return Words::tr("Move a little closer");
    case photos::Framing::MoveFarther:
        return Words::tr("Move back a little");
    case photos::Framing::MoveLeft:
        return Words::tr("A little to your left");
    case photos::Framing::MoveRight:
        return Words::tr("A little to your right");
    case photos::Framing::MoveUp:
        return Words::tr("A little higher");
    case photos::Framing::MoveDown:
        return Words::tr("A little lower");
    case photos::Framing::Straighten:
        return Words::tr("Straighten up a little");
    }
    return {};
}

} // namespace afterglow::app
