#include "arc_painter.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace afterglow::components {

ArcPainter::ArcPainter(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ArcPainter::paint(QPainter *painter)
{
    const qreal diameter = std::min(width(), height()) - m_thickness;
    if (diameter <= 0)
        return;
    const QRectF ring((width() - diameter) / 2, (height() - diameter) / 2, diameter, diameter);
    painter->setPen(QPen(m_trackColor, m_thickness));
    painter->drawEllipse(ring);
    if (m_progress <= 0)
        return;
    constexpr qreal kSixteenths = 16;
    constexpr qreal kTwelveOClock = 90 * kSixteenths;
    constexpr qreal kWholeTurn = 360 * kSixteenths;
    const qreal direction = m_flipped ? 1 : -1;
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(ring, static_cast<int>(kTwelveOClock),
                     static_cast<int>(std::lround(direction * m_progress * kWholeTurn)));
}

void ArcPainter::setProgress(qreal progress)
{
    const qreal kept = std::isfinite(progress) ? std::clamp(progress, 0.0, 1.0) : 0.0;
    if (qFuzzyCompare(kept + 1, m_progress + 1))
        return;
    m_progress = kept;
    emit progressChanged();
    update();
}

void ArcPainter::setThickness(qreal thickness)
{
    if (qFuzzyCompare(thickness + 1, m_thickness + 1))
        return;
    m_thickness = thickness;
    emit thicknessChanged();
    update();
}

void ArcPainter::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    emit colorChanged();
    update();
}

void ArcPainter::setTrackColor(const QColor &color)
{
    if (color == m_trackColor)
        return;
    m_trackColor = color;
    emit trackColorChanged();
    update();
}

void ArcPainter::setFlipped(bool flipped)
{
    if (flipped == m_flipped)
        return;
    m_flipped = flipped;
    emit flippedChanged();
    update();
}

} // namespace afterglow::components
