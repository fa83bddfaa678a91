#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace afterglow::components {

/// Paints a ring: a full track and, over it, an arc with round caps that starts at twelve o'clock. Painted rather than
/// drawn by QtQuick.Shapes, which has no antialiasing of its own without multisampling.
class ArcPainter : public QQuickPaintedItem {
    Q_OBJECT
    /// The arc's share of the ring, kept within 0 to 1.
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY progressChanged)
    /// The width of the ring in points.
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY thicknessChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(QColor trackColor READ trackColor WRITE setTrackColor NOTIFY trackColorChanged)
    /// Runs counter-clockwise, for a right-to-left layout.
    Q_PROPERTY(bool flipped READ flipped WRITE setFlipped NOTIFY flippedChanged)
    QML_ELEMENT

public:
    explicit ArcPainter(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    [[nodiscard]] qreal progress() const { return m_progress; }
    void setProgress(qreal progress);
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] QColor trackColor() const { return m_trackColor; }
    void setTrackColor(const QColor &color);
    [[nodiscard]] bool flipped() const { return m_flipped; }
    void setFlipped(bool flipped);

signals:
    void progressChanged();
    void thicknessChanged();
    void colorChanged();
    void trackColorChanged();
    void flippedChanged();

private:
    qreal m_progress = 0;
    qreal m_thickness = 10;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::lightGray;
    bool m_flipped = false;
};

} // namespace afterglow::components
