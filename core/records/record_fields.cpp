#include "core/records/record_fields.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::records {

void FieldWriter::bytes(std::uint8_t type, ByteView value)
{
    const Bytes head = ByteWriter(5).u8(type).u32(static_cast<std::uint32_t>(value.size())).take();
    // Growing in place would leave copies of secrets behind in freed memory.
    Bytes grown;
    grown.reserve(m_bytes.size() + head.size() + value.size());
    grown.insert(grown.end(), m_bytes.begin(), m_bytes.end());
    grown.insert(grown.end(), head.begin(), head.end());
    grown.insert(grown.end(), value.begin(), value.end());
    crypto::wipe(m_bytes);
    m_bytes = std::move(grown);
}

void FieldWriter::number(std::uint8_t type, std::uint64_t value)
{
    bytes(type, ByteWriter(8).u64(value).take());
}

void FieldWriter::time(std::uint8_t type, const std::optional<UnixTime>& value)
{
    if (value)
        number(type, static_cast<std::uint64_t>(value->time_since_epoch().count()));
}

void FieldWriter::key(std::uint8_t type, const std::optional<crypto::Key>& value)
{
    if (value)
        bytes(type, value->view());
}

FieldReader::FieldReader(ByteView text)
{
    ByteReader reader(text);
    while (reader.remaining() > 0) {
        const std::uint8_t type = reader.u8();
        const std::uint32_t size = reader.u32();
        const ByteView value = reader.bytes(size);
        if (!reader.ok() || !m_fields.emplace(type, value).second) {
            m_ok = false;
            return;
        }
    }
}

Bytes FieldReader::bytes(std::uint8_t type) const
{
    const auto found = m_fields.find(type);
    return found == m_fields.end() ? Bytes() : toBytes(found->second);
}

std::string FieldReader::text(std::uint8_t type) const
{
    const auto found = m_fields.find(type);
    return found == m_fields.end() ? std::string() : std::string(found->second.begin(), found->second.end());
}

std::uint64_t FieldReader::number(std::uint8_t type) const
{
    const auto found = m_fields.find(type);
    return found == m_fields.end() || found->second.size() != 8 ? 0 : ByteReader(found->second).u64();
}

std::optional<UnixTime> FieldReader::time(std::uint8_t type) const
{
    if (!has(type))
        return std::nullopt;
    return UnixTime(std::chrono::seconds(static_cast<std::int64_t>(number(type))));
}

std::optional<crypto::Key> FieldReader::key(std::uint8_t type) const
{
    const auto found = m_fields.find(type);
    if (found == m_fields.end() || found->second.size() != crypto::Key::kSize)
        return std::nullopt;
    return crypto::Key(found->second);
}

} // namespace alcove::records
