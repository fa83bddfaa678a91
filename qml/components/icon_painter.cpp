#include "icon_painter.h"

#include <QFile>
#include <QPainter>
#include <QQmlInfo>
#include <QSvgRenderer>

namespace afterglow::components {

IconPainter::IconPainter(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void IconPainter::paint(QPainter* painter)
{
    if (m_svg.isEmpty())
        return;
    QByteArray svg = m_svg;
    svg.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const QRectF area = boundingRect();
    if (m_flipped) {
        painter->translate(area.width(), 0);
        painter->scale(-1, 1);
    }
    painter->setOpacity(m_color.alphaF());
    renderer.render(painter, area);
}

void IconPainter::setName(const QString& name)
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

void IconPainter::setColor(const QColor& color)
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
