#include "core/wire/control_envelope.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {
namespace {

constexpr std::uint8_t kMoreFlag = 0x01;

} // namespace

std::optional<ControlEnvelope> parseControlEnvelope(ByteView bytes)
{
    ByteReader reader(bytes);
    ControlEnvelope envelope;
    envelope.type = reader.u8();
    const std::uint8_t flags = reader.u8();
    const std::uint16_t length = reader.u16();
    envelope.sequence = reader.u32();
    envelope.body = reader.bytes(length);
    if (!reader.atEnd() || length > kMaxControlBody || (flags & ~kMoreFlag) != 0)
        return std::nullopt;
    envelope.more = (flags & kMoreFlag) != 0;
    return envelope;
}

Bytes writeControlEnvelope(const ControlEnvelope& envelope)
{
    ByteWriter writer(kControlHeader + envelope.body.size());
    writer.u8(envelope.type)
        .u8(envelope.more ? kMoreFlag : 0)
        .u16(static_cast<std::uint16_t>(envelope.body.size()))
        .u32(envelope.sequence)
        .bytes(envelope.body);
    return writer.take();
}

std::optional<ControlAck> parseControlAck(ByteView body)
{
    ByteReader reader(body);
    ControlAck ack;
    ack.nextExpected = reader.u32();
    ack.map = reader.u32();
    if (!reader.atEnd())
        return std::nullopt;
    return ack;
}

Bytes writeControlAck(const ControlAck& ack)
{
    return ByteWriter(8).u32(ack.nextExpected).u32(ack.map).take();
}

} // namespace alcove::wire
