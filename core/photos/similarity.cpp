#include "core/photos/registration.h"

#include <cmath>

namespace afterglow::photos {

Point Similarity::operator()(const Point &point) const
{
    const double c = scale * std::cos(angle);
    const double s = scale * std::sin(angle);
    return {c * point.x - s * point.y + dx, s * point.x + c * point.y + dy};
}

Similarity Similarity::inverse() const
{
    const Similarity linear{1.0 / scale, -angle, 0.0, 0.0};
    const Point shift = linear({dx, dy});
    return {linear.scale, linear.angle, -shift.x, -shift.y};
}

Similarity Similarity::then(const Similarity &next) const
{
    const Point shift = next({dx, dy});
    return {scale * next.scale, angle + next.angle, shift.x, shift.y};
}

} // namespace afterglow::photos
