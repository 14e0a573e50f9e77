#include "core/wire/vp8_payload.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {
namespace {

constexpr std::uint8_t kExtended = 0x80; // X
constexpr std::uint8_t kStart = 0x10; // S
constexpr std::uint8_t kPartitionMask = 0x07; // PID
constexpr std::uint8_t kHasPictureId = 0x80; // I
constexpr std::uint8_t kHasTl0 = 0x40; // L
constexpr std::uint8_t kHasTidOrKey = 0x30; // T, K
constexpr std::uint16_t kLongPictureId = 0x8000; // M

} // namespace

Bytes writeVp8Payload(const Vp8Descriptor& descriptor, ByteView data)
{
    ByteWriter writer(kVp8Descriptor + data.size());
    writer.u8(static_cast<std::uint8_t>(kExtended | (descriptor.startsFrame ? kStart : 0)))
        .u8(kHasPictureId)
        .u16(static_cast<std::uint16_t>(kLongPictureId | descriptor.pictureId))
        .bytes(data);
    return writer.take();
}

std::optional<Vp8Payload> parseVp8Payload(ByteView payload)
{
    ByteReader reader(payload);
    const std::uint8_t first = reader.u8();
    const std::uint8_t extension = reader.u8();
    const std::uint16_t pictureId = reader.u16();
    if ((first & kExtended) == 0 || (extension & kHasPictureId) == 0 || (pictureId & kLongPictureId) == 0)
        return std::nullopt;
    if ((extension & kHasTl0) != 0)
        reader.u8();
    if ((extension & kHasTidOrKey) != 0)
        reader.u8();
    Vp8Payload out;
    out.descriptor.startsFrame = (first & kStart) != 0 && (first & kPartitionMask) == 0;
    out.descriptor.pictureId = pictureId & 0x7fff;
    out.data = reader.rest();
    if (!reader.ok() || out.data.empty())
        return std::nullopt;
    return out;
}

} // namespace alcove::wire
