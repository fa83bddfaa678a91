#include "app/media/frame_view.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace afterglow::app {

namespace {

/// The middle of the picture that has the shape of `target`.
QRectF middleOf(const QSizeF &picture, const QSizeF &target)
{
    const QSizeF part = target.scaled(picture, Qt::KeepAspectRatio);
    return {(picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2, part.width(), part.height()};
}

} // namespace

FrameView::FrameView(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &FrameView::pictureChanged, this, &QQuickItem::update);
}

void FrameView::setPicture(const QImage &picture)
{
    if (picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    m_changed = true;
    setImplicitSize(picture.width(), picture.height());
    emit pictureChanged();
}

QSGNode *FrameView::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node =
        static_cast<QSGImageNode *>(old); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): made below
    if (m_picture.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        return nullptr;
    }
    if (node == nullptr || m_changed) {
        std::unique_ptr<QSGTexture> texture(window()->createTextureFromImage(m_picture));
        if (!texture)
            return node;
        if (node == nullptr) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
        }
        node->setTexture(texture.release());
        node->setFiltering(QSGTexture::Linear);
        m_changed = false;
    }
    node->setRect(boundingRect());
    node->setSourceRect(m_crop ? middleOf(m_picture.size(), size()) : QRectF(QPointF(), m_picture.size()));
    return node;
}

} // namespace afterglow::app
