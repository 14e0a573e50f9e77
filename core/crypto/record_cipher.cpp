#include "core/crypto/record_cipher.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

#include <limits>

namespace alcove::crypto {

std::optional<ReceiveTag> recordTag(ByteView body)
{
    if (body.size() < kRecordHeaderSize + kTagSize || body.size() > kMaxRecordSize || body[0] != kRecordType)
        return std::nullopt;
    return toArray<3>(body.subspan(1));
}

Result<Bytes> RecordSealer::seal(ByteView text)
{
    if (text.size() > kMaxRecordText)
        return { ErrorCode::LimitExceeded, "record too long" };
    ByteWriter writer(kRecordHeaderSize + text.size() + kTagSize);
    writer.u8(kRecordType).bytes(m_tag).u64(m_counter).bytes(text).zeros(kTagSize);
    Bytes body = writer.take();
    const MutableByteView all(body);
    sealInPlace(m_key.view(), m_counter, all.first(kRecordHeaderSize), all.subspan(kRecordHeaderSize));
    ++m_counter;
    return body;
}

std::optional<Bytes> RecordOpener::open(ByteView body)
{
    const std::optional<ReceiveTag> tag = recordTag(body);
    if (!tag || *tag != m_tag)
        return std::nullopt;
    const std::uint64_t counter = ByteReader(body.subspan(4)).u64();
    // The highest value is kept free, so that the next expected one always fits.
    if (counter < m_nextCounter || counter == std::numeric_limits<std::uint64_t>::max())
        return std::nullopt;
    Bytes text = toBytes(body.subspan(kRecordHeaderSize));
    if (!openInPlace(m_key.view(), counter, body.first(kRecordHeaderSize), text))
        return std::nullopt;
    m_nextCounter = counter + 1;
    text.resize(text.size() - kTagSize);
    return text;
}

} // namespace alcove::crypto
