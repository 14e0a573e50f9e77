#include "core/transport/stream_segment.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::transport {
namespace {

constexpr std::uint8_t kData = 1;
constexpr std::uint8_t kAck = 2;
/// No stream gets this long, and sums of offsets stay far from running over.
constexpr std::uint64_t kFurthestOffset = std::uint64_t { 1 } << 48;

std::optional<StreamAck> parseAck(ByteReader& reader)
{
    StreamAck ack;
    ack.next = reader.u64();
    ack.limit = reader.u64();
    const std::size_t count = reader.u8();
    if (!reader.ok() || count > kMaxStreamRanges || reader.remaining() != count * 16 || ack.next > kFurthestOffset
        || ack.limit > kFurthestOffset)
        return std::nullopt;
    std::uint64_t above = ack.next;
    for (std::size_t i = 0; i < count; ++i) {
        StreamRange range;
        range.begin = reader.u64();
        range.end = reader.u64();
        if (range.begin <= above || range.end <= range.begin || range.end > kFurthestOffset)
            return std::nullopt;
        above = range.end;
        ack.ranges.push_back(range);
    }
    return ack;
}

} // namespace

std::optional<StreamSegment> parseStreamSegment(ByteView body)
{
    ByteReader reader(body);
    StreamSegment segment;
    const std::uint8_t type = reader.u8();
    segment.stream = reader.u32();
    if (type == kData) {
        StreamData data;
        data.offset = reader.u64();
        data.bytes = reader.rest();
        if (!reader.ok() || data.bytes.size() > kMaxStreamData || data.offset > kFurthestOffset)
            return std::nullopt;
        segment.data = data;
        return segment;
    }
    if (type != kAck)
        return std::nullopt;
    segment.ack = parseAck(reader);
    if (!segment.ack)
        return std::nullopt;
    return segment;
}

Bytes writeStreamData(std::uint32_t stream, const StreamData& data)
{
    ByteWriter writer(kStreamDataHeader + data.bytes.size());
    return writer.u8(kData).u32(stream).u64(data.offset).bytes(data.bytes).take();
}

Bytes writeStreamAck(std::uint32_t stream, const StreamAck& ack)
{
    ByteWriter writer;
    writer.u8(kAck).u32(stream).u64(ack.next).u64(ack.limit).u8(static_cast<std::uint8_t>(ack.ranges.size()));
    for (const StreamRange& range : ack.ranges)
        writer.u64(range.begin).u64(range.end);
    return writer.take();
}

} // namespace alcove::transport
