#pragma once

#include "core/wire/block.h"

#include <optional>
#include <vector>

namespace alcove::transport {

/// What one bulk block carries: type u8, stream u32, then
/// data (1): offset u64, bytes; none to ask for an acknowledgement;
/// acknowledgement (2): next offset u64, limit u64, count u8, count × (begin u64, end u64).
inline constexpr std::size_t kMaxStreamBody = wire::kMaxInner - wire::kBlockHeader;
inline constexpr std::size_t kStreamDataHeader = 13;
inline constexpr std::size_t kMaxStreamData = kMaxStreamBody - kStreamDataHeader;
/// chosen: gaps beyond the sixteenth wait for a later acknowledgement.
inline constexpr std::size_t kMaxStreamRanges = 16;

/// Bytes from `begin` up to but not including `end`.
struct StreamRange {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    friend bool operator==(const StreamRange&, const StreamRange&) = default;
};

struct StreamData {
    std::uint64_t offset = 0;
    ByteView bytes; ///< points into the parsed block
};

struct StreamAck {
    std::uint64_t next = 0;          ///< everything before has arrived
    std::uint64_t limit = 0;         ///< nothing from here on is taken yet
    std::vector<StreamRange> ranges; ///< arrived beyond `next`, increasing
};

/// One parsed block: data or an acknowledgement, never both.
struct StreamSegment {
    std::uint32_t stream = 0;
    std::optional<StreamData> data;
    std::optional<StreamAck> ack;
};

/// Nothing for other types, wrong lengths, ranges that are empty, out of order or below `next`, and
/// offsets that could run over.
[[nodiscard]] std::optional<StreamSegment> parseStreamSegment(ByteView body);
[[nodiscard]] Bytes writeStreamData(std::uint32_t stream, const StreamData& data);
[[nodiscard]] Bytes writeStreamAck(std::uint32_t stream, const StreamAck& ack);

} // namespace alcove::transport
