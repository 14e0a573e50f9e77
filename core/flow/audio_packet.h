#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/units.h"

namespace alcove::flow {

/// One Opus packet on its way between the network and the decoder: a plain value of fixed size, so
/// that it crosses threads without allocation.
/// Invariant: `size` ≤ kMaxPayload; `duration` is what the packet's first bytes say (RFC 6716 §3.1).
struct AudioPacket {
    /// Source: RFC 6716 §3.4 [R2], the longest frame; Alcove sends one frame a packet.
    static constexpr std::size_t kMaxPayload = 1275;

    SequenceNumber sequence;
    RtpTime timestamp; ///< of the first sample, 48 kHz (RFC 7587 §4.1)
    SampleCount duration;
    Instant arrival {};
    bool repaired = false;   ///< the packet itself was lost; this is its copy in a later datagram
    bool carriesFec = false; ///< holds a coarse copy of the frame before it (RFC 6716 §4.2.5)
    std::uint16_t size = 0;
    std::array<std::uint8_t, kMaxPayload> bytes {};

    [[nodiscard]] ByteView payload() const { return { bytes.data(), size }; }
    [[nodiscard]] RtpTime end() const { return RtpTime(timestamp.ticks() + duration.count()); }
};

} // namespace alcove::flow
