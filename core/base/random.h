#pragma once

#include "core/base/bytes.h"

namespace alcove {

/// Where random bytes come from: the system's generator in the product (crypto::SystemRandom), a
/// seeded one in tests.
class RandomSource {
public:
    virtual ~RandomSource() = default;

    virtual void fill(MutableByteView out) = 0;

    template <std::size_t N>
    [[nodiscard]] std::array<std::uint8_t, N> array()
    {
        std::array<std::uint8_t, N> out {};
        fill(out);
        return out;
    }

    [[nodiscard]] std::uint32_t u32()
    {
        const auto b = array<4>();
        return std::uint32_t { b[0] } << 24 | std::uint32_t { b[1] } << 16 | std::uint32_t { b[2] } << 8 | b[3];
    }
};

} // namespace alcove
