#include "chart_painter.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace afterglow::components {

namespace {

constexpr qreal kStroke = 2.5;
constexpr qreal kPoint = 4.5;
/// Room for the points at the edges.
constexpr qreal kMargin = kPoint + kStroke;

} // namespace

ChartPainter::ChartPainter(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

QPointF ChartPainter::place(QPointF share) const
{
    const qreal x = m_flipped ? 1 - share.x() : share.x();
    return {kMargin + x * (width() - 2 * kMargin), kMargin + (1 - share.y()) * (height() - 2 * kMargin)};
}

/// Whether a value is missing between this point and the next one.
bool ChartPainter::parted(qsizetype point) const
{
    return std::ranges::any_of(m_gaps,
                               [&](qreal gap) { return gap > m_points[point].x() && gap < m_points[point + 1].x(); });
}

void ChartPainter::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_reference >= 0) {
        QPen dashed(m_lineColor, 1.2);
        dashed.setDashPattern({4, 5});
        painter->setPen(dashed);
        painter->drawLine(place({0, m_reference}), place({1, m_reference}));
    }
    const auto spread = [this](qsizetype i) { return i < m_spreads.size() ? m_spreads[i] : 0.0; };
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_bandColor);
    for (qsizetype i = 0; i + 1 < m_points.size(); ++i) {
        if (parted(i))
            continue;
        const QPointF a = m_points[i];
        const QPointF b = m_points[i + 1];
        painter->drawPolygon(QPolygonF({place(a + QPointF(0, spread(i))), place(b + QPointF(0, spread(i + 1))),
                                        place(b - QPointF(0, spread(i + 1))), place(a - QPointF(0, spread(i)))}));
    }
    painter->setPen(QPen(m_color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (qsizetype i = 0; i + 1 < m_points.size(); ++i) {
        if (!parted(i))
            painter->drawLine(place(m_points[i]), place(m_points[i + 1]));
    }
    // Alone between two gaps a point has no band to stand on: a bar says how sure it is.
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        painter->setPen(QPen(m_color, 1.2));
        painter->drawLine(place(m_points[i] + QPointF(0, spread(i))), place(m_points[i] - QPointF(0, spread(i))));
        painter->setPen(QPen(m_color, kStroke));
        painter->setBrush(m_surface);
        painter->drawEllipse(place(m_points[i]), kPoint, kPoint);
    }
    // Where a number is missing: a small mark on the ground.
    painter->setPen(QPen(m_lineColor, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (const qreal gap : m_gaps) {
        const QPointF at = place({gap, 0});
        painter->drawLine(at - QPointF(3, 3), at + QPointF(3, 3));
        painter->drawLine(at - QPointF(3, -3), at + QPointF(3, -3));
    }
}

} // namespace afterglow::components
