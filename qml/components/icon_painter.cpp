#include "icon_painter.h"

#include <QFile>
#include <QPainter>
#include <QQmlInfo>
#include <QSvgRenderer>

#include <algorithm>

namespace afterglow::components {

IconPainter::IconPainter(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void IconPainter::paint(QPainter *painter)
{
    if (m_svg.isEmpty())
        return;
    QByteArray svg = m_svg;
    svg.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    // A small icon keeps the set's stroke, or it would look thin beside the others; a large one grows with its size.
    constexpr qreal kGrid = 24;
    constexpr qreal kStroke = 1.8;
    const qreal size = std::min(width(), height());
    if (size > 0 && size < kGrid)
        svg.replace("stroke-width=\"1.8\"", "stroke-width=\"" + QByteArray::number(kStroke * kGrid / size) + '"');
    QSvgRenderer renderer(svg);
    const QRectF area = boundingRect();
    if (m_flipped) {
        painter->translate(area.width(), 0);
        painter->scale(-1, 1);
    }
    painter->setOpacity(m_color.alphaF());
    renderer.render(painter, area);
}

void IconPainter::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_svg.clear();
    if (!m_name.isEmpty()) {
        QFile file(QStringLiteral(":/qt/qml/Afterglow/Components/icons/%1.svg").arg(m_name));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
        else
            qmlWarning(this) << "There is no icon named \"" << m_name << "\".";
    }
    emit nameChanged();
    update();
}

void IconPainter::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    emit colorChanged();
    update();
}

void IconPainter::setFlipped(bool flipped)
{
    if (flipped == m_flipped)
        return;
    m_flipped = flipped;
    emit flippedChanged();
    update();
}

} // namespace afterglow::components
