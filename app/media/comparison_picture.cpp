#include "app/media/comparison_picture.h"

#include "app/media/photo_loader.h"
#include "app/media/picture_reader.h"
#include "core/photos/warp.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace afterglow::media {

namespace {

constexpr int kHighest = 2048;

QFont labelFont(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(pixels, 8));
    font.setWeight(QFont::DemiBold);
    return font;
}

QImage atHeight(const QImage &picture, int height)
{
    return picture.height() == height ? picture : picture.scaledToHeight(height, Qt::SmoothTransformation);
}

} // namespace

QImage comparisonPicture(const LabelledPicture &first, const LabelledPicture &second, bool align)
{
    if (first.picture.isNull() || second.picture.isNull())
        return {};
    const int height = std::min({first.picture.height(), second.picture.height(), kHighest});
    const QImage before = freshPicture(first.picture);
    const QImage after = freshPicture(second.picture);
    QImage left = atHeight(before, height);
    QImage right = align ? QImage() : atHeight(after, height);
    if (align) {
        const auto found =
            photos::align(photos::RegistrationImage(pixelsOf(left)), photos::RegistrationImage(pixelsOf(after)));
        const photos::Similarity seen = found ? found->transform : photos::Similarity{};
        const double zoom = found ? photos::fillingZoom(seen, ratioOf(after.size()), ratioOf(left.size())) : 1;
        right = framed(after, seen, zoom, left.size());
        if (zoom > 1)
            left = framed(before, {}, zoom, left.size());
    }

    const int margin = std::max(height / 48, 4);
    const QFont font = labelFont(height / 24);
    const int strip = qRound(QFontMetricsF(font).height()) + 2 * margin;
    QImage page(left.width() + right.width() + 3 * margin, height + margin + strip, QImage::Format_RGB32);
    if (page.isNull())
        return {};
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setFont(font);
    painter.setPen(QColor(0x22, 0x22, 0x22));
    int x = margin;
    for (const auto &[picture, label] : {std::pair{&left, &first.label}, {&right, &second.label}}) {
        painter.drawImage(x, margin, *picture);
        painter.drawText(QRect(x, margin + height, picture->width(), strip), Qt::AlignCenter, *label);
        x += picture->width() + margin;
    }
    return page;
}

void drawLabel(QImage &picture, const QString &label)
{
    if (label.isEmpty())
        return;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = labelFont(std::max(picture.width(), picture.height()) / 26);
    const QFontMetricsF metrics(font);
    const double margin = metrics.height() / 2;
    const QRectF box(margin, picture.height() - 2.4 * metrics.height(), metrics.horizontalAdvance(label) + 2 * margin,
                     1.5 * metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, label);
}

} // namespace afterglow::media
