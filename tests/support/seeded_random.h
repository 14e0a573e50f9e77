#pragma once

#include "core/base/random.h"

#include <random>

namespace alcove::testing {

/// A RandomSource that repeats: the same seed gives the same bytes.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) { }

    void fill(MutableByteView out) override
    {
        for (std::uint8_t& byte : out)
            byte = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace alcove::testing
