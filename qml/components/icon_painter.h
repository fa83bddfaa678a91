#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace afterglow::components {

/// Paints one icon of the project's set (assets/icons) in one colour, at any size and any device pixel ratio. The
/// icons are vectors recoloured on the way in, not a shader's work, so the software renderer shows them as well.
class IconPainter : public QQuickPaintedItem {
    Q_OBJECT
    /// The file's name in assets/icons without ".svg". Empty paints nothing; an unknown name warns once and paints
    /// nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// Paints the icon's mirror image, for an arrow in a right-to-left layout.
    Q_PROPERTY(bool flipped READ flipped WRITE setFlipped NOTIFY flippedChanged)
    QML_ELEMENT

public:
    explicit IconPainter(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool flipped() const { return m_flipped; }
    void setFlipped(bool flipped);

signals:
    void nameChanged();
    void colorChanged();
    void flippedChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    QByteArray m_svg;
    bool m_flipped = false;
};

} // namespace afterglow::components
