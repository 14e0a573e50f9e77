#include "core/wire/fec_block.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/wire/block.h"

namespace alcove::wire {

Bytes writeFec(const FecBlock& block)
{
    ByteWriter writer(5 + block.parity.size());
    writer.u16(block.firstSequence).u8(block.dataCount).u8(block.parityCount).u8(block.index).bytes(block.parity);
    return writer.take();
}

std::optional<FecBlock> parseFec(ByteView body)
{
    ByteReader reader(body);
    FecBlock block;
    block.firstSequence = reader.u16();
    block.dataCount = reader.u8();
    block.parityCount = reader.u8();
    block.index = reader.u8();
    block.parity = reader.rest();
    const bool fits = block.dataCount >= 1 && block.dataCount <= kMaxFecData && block.parityCount >= 1
        && block.parityCount <= kMaxFecParity && block.index < block.parityCount;
    if (!reader.ok() || !fits || block.parity.empty() || block.parity.size() > kMaxInner)
        return std::nullopt;
    return block;
}

} // namespace alcove::wire
