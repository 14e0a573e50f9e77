#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::wire {

inline constexpr std::size_t kMaxFecData = 64;
inline constexpr std::size_t kMaxFecParity = 32;

/// Body of a FEC block: one parity shard over consecutive RTP packets of the video stream.
/// Invariant: 1 ≤ dataCount ≤ kMaxFecData, 1 ≤ parityCount ≤ kMaxFecParity, index < parityCount.
struct FecBlock {
    std::uint16_t firstSequence = 0; ///< RTP number of the first packet covered
    std::uint8_t dataCount = 0;
    std::uint8_t parityCount = 0;
    std::uint8_t index = 0;
    ByteView parity; ///< points into what was parsed
};

[[nodiscard]] Bytes writeFec(const FecBlock& block);
[[nodiscard]] std::optional<FecBlock> parseFec(ByteView body);

} // namespace alcove::wire
