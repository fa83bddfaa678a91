#include "app/screens/photo_words.h"

#include "app/civil_text.h"
#include "app/error_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Photos)
};

constexpr std::array<std::pair<std::string_view, const char *>, 6> kPoses{
    {{"front", QT_TRANSLATE_NOOP("Photos", "Front")},
     {"left", QT_TRANSLATE_NOOP("Photos", "Left")},
     {"right", QT_TRANSLATE_NOOP("Photos", "Right")},
     {"close-up", QT_TRANSLATE_NOOP("Photos", "Close-up")},
     {"hairline", QT_TRANSLATE_NOOP("Photos", "Hairline")},
     {"crown", QT_TRANSLATE_NOOP("Photos", "Crown")}}};

} // namespace

QString poseName(std::string_view pose)
{
    for (const auto &[id, name] : kPoses) {
        if (id == pose)
            return Words::tr(name);
    }
    return QString::fromUtf8(pose.data(), static_cast<qsizetype>(pose.size()));
}

QString photoDayName(int day)
{
    return day < 0 ? Words::tr("Before") : Words::tr("Day %1").arg(QLocale().toString(day));
}

QString sessionName(int number)
{
    return Words::tr("Session %1").arg(QLocale().toString(number));
}

QString sessionDayName(int number, int day)
{
    return day < 0 ? Words::tr("Session %1, before").arg(QLocale().toString(number))
                   : Words::tr("Session %1, day %2").arg(QLocale().toString(number), QLocale().toString(day));
}

QString takenText(time::Instant taken, const time::Zone &zone)
{
    const time::LocalTime local = zone.localAt(taken);
    return Words::tr("%1, %2", "a date and a time")
        .arg(mediumDateText(time::dateOf(local)), timeText(time::timeOfDay(local)));
}

QString photoCount(int count)
{
    return Words::tr("%n photo(s)", nullptr, count);
}

QString hintWords(photos::ComparabilityHint hint)
{
    using photos::ComparabilityHint;
    switch (hint) {
    case ComparabilityHint::PoseDiffers:
        return Words::tr("The two don't show the same view, so they are not aligned.");
    case ComparabilityHint::DistanceDiffers:
        return Words::tr("One was taken from closer up.");
    case ComparabilityHint::PositionDiffers:
        return Words::tr("One is shifted or turned: parts of it are missing in the other.");
    case ComparabilityHint::FirstLightPoor:
        return Words::tr("The light of the first one is poor.");
    case ComparabilityHint::SecondLightPoor:
        return Words::tr("The light of the second one is poor.");
    case ComparabilityHint::BrightnessDiffers:
        return Words::tr("One has clearly more light than the other.");
    case ComparabilityHint::EvennessDiffers:
        return Words::tr("The light comes from different sides.");
    case ComparabilityHint::ColourDiffers:
        return Words::tr("The light of one is warmer, which looks like redness.");
    case ComparabilityHint::SharpnessDiffers:
        return Words::tr("One is blurred: fine lines and pores can't be compared.");
    }
    return {};
}

QString noRednessWords(photos::NoRedness reason)
{
    using photos::NoRedness;
    switch (reason) {
    case NoRedness::Outside:
        return Words::tr("a mark lies outside the picture");
    case NoRedness::TooFewPixels:
        return Words::tr("a mark is too small in it");
    case NoRedness::Clipped:
        return Words::tr("too bright or too dark at a mark");
    case NoRedness::PoorLight:
        return Words::tr("the light is too dim or uneven");
    }
    return {};
}

QString photoErrorWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return Words::tr("This photo's file is missing.");
    case Error::Kind::Damaged:
        return Words::tr("This photo's file is damaged.");
    case Error::Kind::NewerVersion:
        return Words::tr("This photo was saved by a newer version of the app. Please update.");
    case Error::Kind::NoKey:
        return Words::tr("The key to your photos is missing.");
    case Error::Kind::Denied:
        return Words::tr("The system keeps the key to your photos locked.");
    case Error::Kind::Unavailable:
        return Words::tr("The place that keeps the key to your photos doesn't answer.");
    default:
        return Words::tr("This photo can't be opened right now.");
    }
}

QString savingErrorWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoSpace:
        return Words::tr("Not saved: there is no space left there.");
    case Error::Kind::Denied:
        return Words::tr("Not saved: this device doesn't let the app write there.");
    case Error::Kind::Io:
    case Error::Kind::BadInput:
        return Words::tr("Not saved: that place can't be written to.");
    default:
        return photoErrorWords(error);
    }
}

QString sharingErrorWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::Damaged:
    case Error::Kind::NewerVersion:
    case Error::Kind::NoKey:
        return photoErrorWords(error);
    default:
        return sharingWords(error);
    }
}

} // namespace afterglow::app
