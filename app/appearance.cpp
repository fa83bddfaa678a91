#include "app/appearance.h"

#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace afterglow::app {

namespace {

/// The system's font up to this height, in pixels, is as designed; a larger one is the patient's wish.
constexpr double kUsualFontPixels = 15;

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    QGuiApplication::instance()->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::changed);
#endif
    connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, this, &Appearance::changed);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp
        && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange))
        emit changed();
    return QObject::eventFilter(watched, event);
}

bool Appearance::isDark() const
{
    for (const auto &said : {m_chosen.dark, m_patient.dark, m_system.dark})
        if (said)
            return *said;
    return systemIsDark();
}

double Appearance::textScale() const
{
    for (const auto &said : {m_chosen.textScale, m_patient.textScale, m_system.textScale})
        if (said)
            return *said;
    return QFontInfo(QGuiApplication::font()).pixelSize() / kUsualFontPixels;
}

bool Appearance::isMotionReduced() const
{
    return m_chosen.reducedMotion.value_or(m_system.reducedMotion.value_or(false));
}

bool Appearance::isTextBold() const
{
    return m_chosen.boldText.value_or(m_system.boldText.value_or(false));
}

bool Appearance::isMirrored() const
{
    return m_chosen.mirrored.value_or(QGuiApplication::layoutDirection() == Qt::RightToLeft);
}

void Appearance::choose(const Look &look)
{
    m_chosen = look;
    emit changed();
}

void Appearance::setPatient(const Look &look)
{
    m_patient = look;
    emit changed();
}

void Appearance::setSystem(const Look &look)
{
    m_system = look;
    emit changed();
}

void Appearance::setCovered(const Covered &covered)
{
    m_covered = covered;
    emit changed();
}

} // namespace afterglow::app
