#include "core/base/byte_writer.h"

namespace alcove {

ByteWriter& ByteWriter::bytes(ByteView view)
{
    m_bytes.insert(m_bytes.end(), view.begin(), view.end());
    return *this;
}

ByteWriter& ByteWriter::zeros(std::size_t count)
{
    m_bytes.resize(m_bytes.size() + count, 0);
    return *this;
}

ByteWriter& ByteWriter::padTo(std::size_t size)
{
    if (m_bytes.size() < size)
        m_bytes.resize(size, 0);
    return *this;
}

ByteWriter& ByteWriter::unsignedInteger(std::uint64_t value, std::size_t size)
{
    for (std::size_t shift = size * 8; shift > 0; shift -= 8)
        m_bytes.push_back(static_cast<std::uint8_t>(value >> (shift - 8)));
    return *this;
}

} // namespace alcove
