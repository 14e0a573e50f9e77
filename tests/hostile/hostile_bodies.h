#pragma once

#include "core/base/bytes.h"
#include "core/wire/block.h"

#include <random>

namespace alcove::testing {

/// Bytes that a peer with valid keys might send to do harm: noise in the right frames, and what is valid but
/// for a few bytes.
/// Sequence: one at a time.
class HostileBodies {
public:
    explicit HostileBodies(std::uint64_t seed) : m_engine(seed) { }

    [[nodiscard]] std::uint32_t below(std::uint32_t end) { return std::uniform_int_distribution<std::uint32_t>(0, end - 1)(m_engine); }
    [[nodiscard]] Bytes noise(std::size_t size);
    /// One to eight bytes are others.
    void change(Bytes& bytes);
    /// Blocks of any kind, known or not, in an inner plaintext of at most kMaxInner bytes; now and then it
    /// breaks off or does not end in zeros.
    [[nodiscard]] Bytes blocks();
    /// A control envelope of any type, most of them with the number the other side waits for or one soon after it.
    [[nodiscard]] Bytes envelope();
    /// The other side told which number it waits for.
    void follow(std::uint32_t nextExpected) { m_nextExpected = nextExpected; }

private:
    [[nodiscard]] Bytes bodyOf(wire::BlockKind kind);
    [[nodiscard]] Bytes controlBody(std::uint8_t type);

    std::mt19937_64 m_engine;
    std::uint32_t m_nextExpected = 0;
};

} // namespace alcove::testing
