// Whether a screen looks as it did when somebody looked at it.
#pragma once

#include <QImage>

#include <string>

namespace afterglow::tour {

/// Golden pictures are kept at half their size: enough to be looked at.
constexpr int kKept = 2;

/// How a picture was drawn, beside the kept one.
enum class Drawn {
    Alike,     ///< By the same release of Qt.
    Otherwise, ///< By another, with which come other releases of the typeface and of what spaces its letters.
};

/// Smaller by a whole number, each pixel the mean of those that it was.
[[nodiscard]] QImage reduced(const QImage &image, int by);

/// How `picture` differs from `kept`, which is reduced by kKept: empty where they are alike.
[[nodiscard]] std::string difference(const QImage &picture, const QImage &kept, Drawn drawn);

} // namespace afterglow::tour
