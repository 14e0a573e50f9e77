#include "core/wire/rtp.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {
namespace {

constexpr std::uint8_t kVersion2 = 0x80;
constexpr std::uint8_t kExtensionBit = 0x10;
constexpr std::uint8_t kMarkerBit = 0x80;
constexpr std::uint16_t kOneByteHeaderProfile = 0xBEDE; // RFC 8285 §4.2

} // namespace

std::optional<RtpPacket> parseRtp(ByteView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t first = reader.u8();
    const std::uint8_t second = reader.u8();
    RtpPacket packet;
    packet.header.marker = (second & kMarkerBit) != 0;
    packet.header.payloadType = second & 0x7f;
    packet.header.sequence = reader.u16();
    packet.header.timestamp = reader.u32();
    packet.header.ssrc = reader.u32();
    if ((first & ~kExtensionBit) != kVersion2)
        return std::nullopt;
    if ((first & kExtensionBit) != 0) {
        const std::uint16_t profile = reader.u16();
        const std::size_t words = reader.u16();
        packet.extension = reader.bytes(words * 4);
        if (profile != kOneByteHeaderProfile)
            return std::nullopt;
    }
    packet.payload = reader.rest();
    const bool ours = packet.header.payloadType == kOpusPayloadType || packet.header.payloadType == kVp8PayloadType;
    if (!reader.ok() || !ours || packet.payload.empty())
        return std::nullopt;
    return packet;
}

Bytes writeRtp(const RtpHeader& header, ByteView extension, ByteView payload)
{
    const std::size_t words = (extension.size() + 3) / 4;
    const bool extended = words > 0;
    ByteWriter writer(kRtpHeader + (extended ? 4 + words * 4 : 0) + payload.size());
    writer.u8(static_cast<std::uint8_t>(kVersion2 | (extended ? kExtensionBit : 0)))
        .u8(static_cast<std::uint8_t>((header.marker ? kMarkerBit : 0) | header.payloadType))
        .u16(header.sequence)
        .u32(header.timestamp)
        .u32(header.ssrc);
    if (extended)
        writer.u16(kOneByteHeaderProfile).u16(static_cast<std::uint16_t>(words)).bytes(extension).zeros(words * 4 - extension.size());
    return writer.bytes(payload).take();
}

} // namespace alcove::wire
