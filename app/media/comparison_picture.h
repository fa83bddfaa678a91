// Two photos in one picture, to be shared.
#pragma once

#include <QImage>
#include <QString>

namespace afterglow::media {

/// One side of a comparison.
struct LabelledPicture {
    QImage picture;
    QString label; ///< "Day 3"; drawn as it is
};

/// The two side by side at the same height, each with its label below; the second one as the first sees it where `align` asks for
/// it and a registration is found: then both are enlarged until it has no empty border (photos::fillingZoom()). At most 2048 pixels
/// high. Needs a QGuiApplication (fonts). Null where one is null.
[[nodiscard]] QImage comparisonPicture(const LabelledPicture &first, const LabelledPicture &second, bool align);

/// Draws a label into the lower left corner, readable on every photo.
void drawLabel(QImage &picture, const QString &label);

} // namespace afterglow::media
