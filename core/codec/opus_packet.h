#pragma once

#include "core/base/bytes.h"
#include "core/base/units.h"

#include <optional>

namespace alcove::codec {

/// What the first bytes of an Opus packet say.
struct OpusPacketInfo {
    SampleCount duration;
    bool carriesFec = false; ///< its first frame holds a coarse copy of the frame before it
};

/// Reads and checks a packet before any decoder sees it, or nothing when it is not one we accept:
/// at most 1275 bytes, 120 ms and two channels, frames that add up.
/// Sequence: any.
/// Source: RFC 6716 §3 (packet), §4.2.3 and §4.2.4 (where the flag for the copy stands).
[[nodiscard]] std::optional<OpusPacketInfo> inspectOpusPacket(ByteView packet);

} // namespace alcove::codec
