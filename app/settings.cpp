#include "app/settings.h"

#include "app/languages.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace afterglow::app {

namespace {

const QString kTheme = QStringLiteral("look/theme");
const QString kTextScale = QStringLiteral("look/textScale");
const QString kLanguage = QStringLiteral("look/language");
const QString kIntroduced = QStringLiteral("start/introduced");
const QString kAskedForReminders = QStringLiteral("start/askedForReminders");
const QString kGhost = QStringLiteral("camera/ghostStrength");
const QString kGhostShown = QStringLiteral("camera/ghost");
const QString kTimer = QStringLiteral("camera/timer");
const QString kHoldStill = QStringLiteral("camera/holdStill");

constexpr double kUsualGhost = 0.4;
/// How long a slider stands still where it has arrived.
constexpr std::chrono::milliseconds kRest{150};

} // namespace

Settings::Settings(const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent),
      m_file(QString::fromStdString((dataFolder / "settings.ini").string()), QSettings::IniFormat)
{
    m_ghostRests.setSingleShot(true);
    m_ghostRests.setInterval(kRest);
    connect(&m_ghostRests, &QTimer::timeout, this, &Settings::writeGhostStrength);
}

Settings::~Settings()
{
    if (m_ghostStrength)
        m_file.setValue(kGhost, *m_ghostStrength);
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    m_file.sync(); // a kill may come at any moment
    emit changed();
}

bool Settings::canSave() const
{
    return m_file.status() == QSettings::NoError;
}

Settings::Theme Settings::theme() const
{
    const int stored = m_file.value(kTheme, SystemTheme).toInt();
    return stored == Light || stored == Dark ? static_cast<Theme>(stored) : SystemTheme;
}

void Settings::setTheme(Theme theme)
{
    if (theme != this->theme())
        set(kTheme, static_cast<int>(theme));
}

double Settings::textScale() const
{
    const double stored = m_file.value(kTextScale, 0.0).toDouble();
    return stored >= 1.0 && stored <= 2.0 ? stored : 0.0;
}

void Settings::setTextScale(double scale)
{
    if (scale != textScale())
        set(kTextScale, scale);
}

QString Settings::language() const
{
    return m_file.value(kLanguage).toString();
}

void Settings::setLanguage(const QString &tag)
{
    if (tag != language())
        set(kLanguage, tag);
}

QStringList Settings::languageTags()
{
    QStringList tags;
    for (const Language &one : languages())
        tags.append(one.tag);
    return tags;
}

QStringList Settings::languageNames()
{
    QStringList names;
    for (const Language &one : languages())
        names.append(one.name);
    return names;
}

bool Settings::isIntroduced() const
{
    return m_file.value(kIntroduced, false).toBool();
}

void Settings::setIntroduced(bool introduced)
{
    if (introduced != isIntroduced())
        set(kIntroduced, introduced);
}

bool Settings::hasAskedForReminders() const
{
    return m_file.value(kAskedForReminders, false).toBool();
}

void Settings::setAskedForReminders(bool asked)
{
    if (asked != hasAskedForReminders())
        set(kAskedForReminders, asked);
}

double Settings::ghostStrength() const
{
    if (m_ghostStrength)
        return *m_ghostStrength;
    return std::clamp(m_file.value(kGhost, kUsualGhost).toDouble(), 0.0, 1.0);
}

void Settings::setGhostStrength(double strength)
{
    if (strength == ghostStrength())
        return;
    m_ghostStrength = strength;
    m_ghostRests.start();
    emit changed();
}

void Settings::writeGhostStrength()
{
    set(kGhost, *std::exchange(m_ghostStrength, std::nullopt));
}

bool Settings::isGhostShown() const
{
    return m_file.value(kGhostShown, true).toBool();
}

void Settings::setGhostShown(bool shown)
{
    if (shown != isGhostShown())
        set(kGhostShown, shown);
}

bool Settings::hasCameraTimer() const
{
    return m_file.value(kTimer, false).toBool();
}

void Settings::setCameraTimer(bool on)
{
    if (on != hasCameraTimer())
        set(kTimer, on);
}

bool Settings::holdsStill() const
{
    return m_file.value(kHoldStill, true).toBool();
}

void Settings::setHoldStill(bool on)
{
    if (on != holdsStill())
        set(kHoldStill, on);
}

void Settings::clear()
{
    m_ghostRests.stop();
    m_ghostStrength.reset();
    m_file.clear();
    m_file.sync();
    emit changed();
}

} // namespace afterglow::app
