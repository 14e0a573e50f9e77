#include "core/wire/nack_block.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {

Bytes writeNack(const std::vector<std::uint16_t>& sequences)
{
    ByteWriter writer;
    std::size_t next = 0;
    while (next < sequences.size() && writer.size() < kMaxNackPairs * 4) {
        const std::uint16_t first = sequences[next++];
        std::uint16_t following = 0;
        for (; next < sequences.size(); ++next) {
            const auto distance = static_cast<std::uint16_t>(sequences[next] - first);
            if (distance == 0)
                continue;
            if (distance > 16)
                break;
            following = static_cast<std::uint16_t>(following | 1U << (distance - 1U));
        }
        writer.u16(first).u16(following);
    }
    return writer.take();
}

std::optional<std::vector<std::uint16_t>> parseNack(ByteView body)
{
    if (body.empty() || body.size() % 4 != 0 || body.size() > kMaxNackPairs * 4)
        return std::nullopt;
    std::vector<std::uint16_t> sequences;
    ByteReader reader(body);
    while (reader.remaining() > 0) {
        const std::uint16_t first = reader.u16();
        const std::uint16_t following = reader.u16();
        sequences.push_back(first);
        for (unsigned bit = 0; bit < 16; ++bit) {
            if ((following >> bit & 1U) != 0)
                sequences.push_back(static_cast<std::uint16_t>(first + bit + 1U));
        }
    }
    return sequences;
}

} // namespace alcove::wire
