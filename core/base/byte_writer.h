#pragma once

#include "core/base/bytes.h"

namespace alcove {

/// Appends big-endian fields to a vector it owns.
class ByteWriter {
public:
    ByteWriter() = default;
    explicit ByteWriter(std::size_t expectedSize) { m_bytes.reserve(expectedSize); }

    ByteWriter& u8(std::uint8_t value) { return unsignedInteger(value, 1); }
    ByteWriter& u16(std::uint16_t value) { return unsignedInteger(value, 2); }
    ByteWriter& u24(std::uint32_t value) { return unsignedInteger(value, 3); }
    ByteWriter& u32(std::uint32_t value) { return unsignedInteger(value, 4); }
    ByteWriter& u64(std::uint64_t value) { return unsignedInteger(value, 8); }
    ByteWriter& bytes(ByteView view);
    ByteWriter& zeros(std::size_t count);
    /// Zero bytes until the whole is `size` long; a longer whole stays as it is.
    ByteWriter& padTo(std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    ByteWriter& unsignedInteger(std::uint64_t value, std::size_t size);

    Bytes m_bytes;
};

} // namespace alcove
