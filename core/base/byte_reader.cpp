#include "core/base/byte_reader.h"

namespace alcove {

ByteView ByteReader::bytes(std::size_t count)
{
    if (!m_ok || count > m_rest.size()) {
        m_ok = false;
        m_rest = {};
        return {};
    }
    const ByteView out = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return out;
}

std::uint64_t ByteReader::unsignedInteger(std::size_t size)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes(size))
        value = value << 8 | byte;
    return value;
}

} // namespace alcove
