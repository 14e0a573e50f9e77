#include "app/rendezvous/frame_buffer.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {
namespace {

constexpr std::size_t kHeader = 2;

} // namespace

void FrameBuffer::append(ByteView bytes)
{
    if (!m_broken)
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

std::optional<std::size_t> FrameBuffer::announced() const
{
    if (m_bytes.size() < kHeader)
        return std::nullopt;
    return ByteReader(m_bytes).u16();
}

bool FrameBuffer::waitsForLimit() const { return !m_broken && announced().value_or(0) > m_longest; }

std::optional<Bytes> FrameBuffer::next()
{
    const std::optional<std::size_t> length = announced();
    if (m_broken || !length)
        return std::nullopt;
    if (*length == 0 || *length > transport::kMaxRendezvousFrame) {
        m_broken = true;
        m_bytes = {};
        return std::nullopt;
    }
    if (*length > m_longest || m_bytes.size() < kHeader + *length)
        return std::nullopt;
    const auto begin = m_bytes.begin() + static_cast<std::ptrdiff_t>(kHeader);
    const auto end = begin + static_cast<std::ptrdiff_t>(*length);
    Bytes body(begin, end);
    m_bytes.erase(m_bytes.begin(), end);
    return body;
}

std::size_t FrameBuffer::framedSize(ByteView body) { return kHeader + body.size(); }

Bytes FrameBuffer::frame(ByteView body)
{
    return ByteWriter(kHeader + body.size()).u16(static_cast<std::uint16_t>(body.size())).bytes(body).take();
}

} // namespace alcove::rendezvous
