#include "core/crypto/datagram_cipher.h"

#include "core/base/byte_reader.h"

#include <cstring>

namespace alcove::crypto {

std::optional<ReceiveTag> datagramTag(ByteView datagram)
{
    if (datagram.size() < kMinDatagramSize || datagram.size() > kMaxDatagramSize || datagram[0] != kDatagramType)
        return std::nullopt;
    return toArray<3>(datagram.subspan(1));
}

std::optional<std::size_t> DatagramSealer::seal(std::uint32_t counter, ByteView inner, MutableByteView out)
{
    const std::size_t size = inner.size() + kDatagramOverhead;
    if (counter < m_nextCounter || counter == kCounterLimit || size < kMinDatagramSize || size > kMaxDatagramSize
        || out.size() < size)
        return std::nullopt;
    std::memmove(out.data() + kDatagramHeaderSize, inner.data(), inner.size());
    out[0] = kDatagramType;
    std::copy(m_tag.begin(), m_tag.end(), out.begin() + 1);
    for (std::size_t i = 0; i < 4; ++i)
        out[4 + i] = static_cast<std::uint8_t>(counter >> (24 - 8 * i));
    sealInPlace(m_key.view(), counter, out.first(kDatagramHeaderSize),
        out.subspan(kDatagramHeaderSize, inner.size() + kTagSize));
    m_nextCounter = std::uint64_t { counter } + 1;
    return size;
}

DatagramDrop DatagramOpener::check(ByteView datagram, std::uint32_t counter) const
{
    if (datagram.size() < kMinDatagramSize || datagram.size() > kMaxDatagramSize)
        return DatagramDrop::Length;
    if (datagram[0] != kDatagramType)
        return DatagramDrop::Type;
    if (!equal(datagram.subspan(1, 3), m_tag))
        return DatagramDrop::Tag;
    if (counter == kCounterLimit)
        return DatagramDrop::Counter;
    return m_window.wouldAccept(counter) ? DatagramDrop::None : DatagramDrop::Replay;
}

std::optional<OpenedDatagram> DatagramOpener::open(MutableByteView datagram)
{
    const std::uint32_t counter = datagram.size() < kDatagramHeaderSize ? 0 : ByteReader(datagram.subspan(4)).u32();
    m_lastDrop = check(datagram, counter);
    if (m_lastDrop != DatagramDrop::None)
        return std::nullopt;
    if (!openInPlace(m_key.view(), counter, datagram.first(kDatagramHeaderSize), datagram.subspan(kDatagramHeaderSize))) {
        m_lastDrop = DatagramDrop::Authentication;
        return std::nullopt;
    }
    m_window.accept(counter);
    return OpenedDatagram { counter,
        datagram.subspan(kDatagramHeaderSize, datagram.size() - kDatagramOverhead) };
}

} // namespace alcove::crypto
