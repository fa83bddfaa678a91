// Scenarios drawn at random, always the same ones for a seed, close to a change of the clock of their zone.
#pragma once

#include "tests/core/timeline/scenarios.h"

#include <cstdint>
#include <random>

namespace afterglow::test {

/// Numbers that are the same with every standard library.
class Random {
public:
    explicit Random(std::uint32_t seed) : m_engine(seed) { }

    [[nodiscard]] int between(int first, int last)
    {
        return first + static_cast<int>(m_engine() % static_cast<std::uint32_t>(last - first + 1));
    }
    [[nodiscard]] bool oneIn(int chances) { return between(1, chances) == 1; }
    template <class List> [[nodiscard]] const auto &of(const List &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
    }

private:
    std::mt19937 m_engine;
};

/// Sessions, plans, preferences, a log and times outdoors, for a patient in `zone`.
[[nodiscard]] Scenario randomScenario(Random &random, const time::Zone &zone);

/// A like patient: other hours, other limits.
[[nodiscard]] timeline::Preferences randomPreferences(Random &random);

} // namespace afterglow::test
