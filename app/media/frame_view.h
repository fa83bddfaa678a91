// A picture in memory on the screen: the ghost, the picture just taken, the last one.
#pragma once

#include <QImage>
#include <QQuickItem>

namespace afterglow::app {

/// Fills its own rectangle with the picture; whoever lays it out keeps the shape. Nothing of it goes through a file or a cache.
class FrameView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
    Q_PROPERTY(bool crop MEMBER m_crop NOTIFY pictureChanged) ///< cuts off what doesn't fit, instead of stretching

public:
    explicit FrameView(QQuickItem *parent = nullptr);

    [[nodiscard]] QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);

signals:
    void pictureChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    QImage m_picture;
    bool m_crop = false;
    bool m_changed = false;
};

} // namespace afterglow::app
