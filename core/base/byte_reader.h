#pragma once

#include "core/base/bytes.h"

namespace alcove {

/// Reads big-endian fields from a view.
/// Invariant: after the first read past the end, `ok()` is false, every read returns zero or an
/// empty view, and nothing beyond the view is touched; so a parser checks `ok()` once at its end.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t remaining() const { return m_rest.size(); }
    [[nodiscard]] bool atEnd() const { return m_ok && m_rest.empty(); }

    std::uint8_t u8() { return static_cast<std::uint8_t>(unsignedInteger(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(unsignedInteger(2)); }
    std::uint32_t u24() { return static_cast<std::uint32_t>(unsignedInteger(3)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(unsignedInteger(4)); }
    std::uint64_t u64() { return unsignedInteger(8); }

    /// The next `count` bytes, valid as long as the view given to the constructor.
    ByteView bytes(std::size_t count);

    template <std::size_t N>
    std::array<std::uint8_t, N> array()
    {
        return toArray<N>(bytes(N));
    }

    /// All that is left.
    ByteView rest() { return bytes(m_rest.size()); }

private:
    std::uint64_t unsignedInteger(std::size_t size);

    ByteView m_rest;
    bool m_ok = true;
};

} // namespace alcove
