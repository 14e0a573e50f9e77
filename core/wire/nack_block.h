#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::wire {

/// Flag of a NACK block whose numbers are of the audio stream.
inline constexpr std::uint8_t kNackAudio = 0x01;
/// Pairs in one block. Chosen: 40 pairs name at most 680 packets, more than the 512 fragments of the
/// largest frame, in 160 bytes.
inline constexpr std::size_t kMaxNackPairs = 40;

/// Body of a NACK block: RTP sequence numbers asked for again, as pairs of PID and BLP
/// (RFC 4585 §6.2.1). Numbers come in sending order; what does not fit in kMaxNackPairs is left out.
[[nodiscard]] Bytes writeNack(const std::vector<std::uint16_t>& sequences);

/// The numbers in the order of the block, or nothing when it is empty, too long or cut.
[[nodiscard]] std::optional<std::vector<std::uint16_t>> parseNack(ByteView body);

} // namespace alcove::wire
