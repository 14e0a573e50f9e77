#include "core/wire/block.h"

#include "core/base/byte_reader.h"

namespace alcove::wire {
namespace {

constexpr std::uint8_t kFirstIgnorable = 0x80;
constexpr std::uint8_t kLastKnown = static_cast<std::uint8_t>(BlockKind::SenderReport);

bool allZero(ByteView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

std::optional<std::vector<Block>> parseBlocks(ByteView inner)
{
    std::vector<Block> blocks;
    ByteReader reader(inner);
    while (reader.remaining() > 0) {
        const std::uint8_t kind = reader.u8();
        if (kind == 0) {
            if (!allZero(reader.rest()))
                return std::nullopt;
            break;
        }
        const std::uint8_t flags = reader.u8();
        const std::uint16_t length = reader.u16();
        const ByteView body = reader.bytes(length);
        if (!reader.ok() || (kind > kLastKnown && kind < kFirstIgnorable))
            return std::nullopt;
        if (kind <= kLastKnown)
            blocks.push_back({ static_cast<BlockKind>(kind), flags, body });
    }
    return blocks;
}

void appendBlock(Bytes& content, BlockKind kind, std::uint8_t flags, ByteView body)
{
    content.push_back(static_cast<std::uint8_t>(kind));
    content.push_back(flags);
    content.push_back(static_cast<std::uint8_t>(body.size() >> 8));
    content.push_back(static_cast<std::uint8_t>(body.size()));
    content.insert(content.end(), body.begin(), body.end());
}

} // namespace alcove::wire
