#include "core/photos/linear_light.h"

#include <cmath>

namespace afterglow::photos {

double linearLightOf(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

const std::array<double, 256> &linearLight()
{
    static const std::array<double, 256> kTable = [] {
        std::array<double, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i)
            table[i] = linearLightOf(static_cast<double>(i) / 255.0);
        return table;
    }();
    return kTable;
}

} // namespace afterglow::photos
