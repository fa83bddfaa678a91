#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace afterglow::components {

/// Paints a line with its band and its points; a gap in the line where a value is missing. Points are in shares of the item: x from
/// where reading begins, y from the lower edge. `gaps` are the x of values that are missing: the line is not drawn across them.
class ChartPainter : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QList<QPointF> points READ points WRITE setPoints NOTIFY changed)
    /// Half of the band's height at each point, in shares of the item's.
    Q_PROPERTY(QList<qreal> spreads READ spreads WRITE setSpreads NOTIFY changed)
    Q_PROPERTY(QList<qreal> gaps READ gaps WRITE setGaps NOTIFY changed)
    /// A dashed line at this height; none below 0.
    Q_PROPERTY(qreal reference READ reference WRITE setReference NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QColor bandColor READ bandColor WRITE setBandColor NOTIFY changed)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY changed)
    /// What the points are filled with.
    Q_PROPERTY(QColor surface READ surface WRITE setSurface NOTIFY changed)
    /// Reads from right to left.
    Q_PROPERTY(bool flipped READ flipped WRITE setFlipped NOTIFY changed)
    QML_ELEMENT

public:
    explicit ChartPainter(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    [[nodiscard]] QList<QPointF> points() const { return m_points; }
    void setPoints(const QList<QPointF> &points) { set(m_points, points); }
    [[nodiscard]] QList<qreal> spreads() const { return m_spreads; }
    void setSpreads(const QList<qreal> &spreads) { set(m_spreads, spreads); }
    [[nodiscard]] QList<qreal> gaps() const { return m_gaps; }
    void setGaps(const QList<qreal> &gaps) { set(m_gaps, gaps); }
    [[nodiscard]] qreal reference() const { return m_reference; }
    void setReference(qreal reference) { set(m_reference, reference); }
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color) { set(m_color, color); }
    [[nodiscard]] QColor bandColor() const { return m_bandColor; }
    void setBandColor(const QColor &color) { set(m_bandColor, color); }
    [[nodiscard]] QColor lineColor() const { return m_lineColor; }
    void setLineColor(const QColor &color) { set(m_lineColor, color); }
    [[nodiscard]] QColor surface() const { return m_surface; }
    void setSurface(const QColor &color) { set(m_surface, color); }
    [[nodiscard]] bool flipped() const { return m_flipped; }
    void setFlipped(bool flipped) { set(m_flipped, flipped); }

signals:
    void changed();

private:
    template <class T> void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        update();
        emit changed();
    }
    [[nodiscard]] QPointF place(QPointF share) const;
    [[nodiscard]] bool parted(qsizetype point) const;

    QList<QPointF> m_points;
    QList<qreal> m_spreads;
    QList<qreal> m_gaps;
    qreal m_reference = -1;
    QColor m_color = Qt::black;
    QColor m_bandColor = Qt::lightGray;
    QColor m_lineColor = Qt::gray;
    QColor m_surface = Qt::white;
    bool m_flipped = false;
};

} // namespace afterglow::components
