#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"
#include "core/flow/sent_history.h"

#include <optional>
#include <span>
#include <string_view>

namespace alcove::flow {

enum class RateState : std::uint8_t {
    Start,   ///< nothing is known of the path yet
    Rise,    ///< no queue: towards, around or beyond the known capacity
    Drain,   ///< a queue has built up: send less than is delivered until it is gone
    Trial,   ///< heavy loss without a queue: send less for a second and see whether it helps
    Compete, ///< somebody else keeps the queue full: tolerate more of it for a while
    Silence, ///< no feedback
};

/// The state as statistics show it.
[[nodiscard]] std::string_view toString(RateState state);

/// A wish to learn whether the path carries more: `size` at `rate`, natural data first and padding
/// for the rest. Its datagrams bear `number`.
struct ProbeRequest {
    std::uint32_t number = 0;
    BitRate rate;
    DataSize size;
};

/// Everything that follows from what is known of the path. Rates count what is on the wire, IP and
/// UDP headers, sealing and padding included.
struct RateDecision {
    BitRate target;          ///< for all traffic together
    BitRate pacing;          ///< how fast the pacer may empty its queue
    BitRate urgentPacing;    ///< the same for key and recovery frames
    DataSize inFlightCap;    ///< video waits while more than this is unacknowledged
    Duration queueDelay {};  ///< at the bottleneck, by the latest feedback
    BitRate delivered;       ///< what arrived lately
    std::optional<BitRate> capacity; ///< what is proven or was measured
    double lossOverOneSecond = 0;
    double lossOverTenSeconds = 0;
    int longestBurst = 0;    ///< datagrams lost in a row, worst of ten seconds
    RateState state = RateState::Start;
    bool audioOnly = false;  ///< silence of a second: only what must get through
    bool pathSilent = false; ///< silence of eight seconds: look for another path
};

/// Decides how much may be sent.
/// Invariant: the target is finite and positive whatever feedback says or does not say.
/// Sequence: net.
class RateController {
public:
    virtual ~RateController() = default;

    virtual void onPacketSent(const SentDatagram& datagram) = 0;
    /// The results of one feedback block; `roundTrip` as smoothed by SentHistory.
    virtual void onFeedback(Instant now, std::span<const PacketResult> results, Duration roundTrip) = 0;
    virtual void onTimer(Instant now) = 0;
    [[nodiscard]] virtual std::optional<Instant> nextWakeup() const = 0;

    /// What all streams together would use at best; nothing is probed for beyond it.
    virtual void setWanted(BitRate wanted) = 0;
    /// Probe trains have shown that the path carries this much (ProbeTrains::proven).
    virtual void onProven(BitRate capacity, Instant now) = 0;
    /// Takes the probe that is wanted now, once. To be handed to the pacer.
    [[nodiscard]] virtual std::optional<ProbeRequest> takeProbeRequest() = 0;
    /// Another network path: what was learnt of the old one no longer holds.
    virtual void onPathChange(Instant now) = 0;

    [[nodiscard]] virtual const RateDecision& decision() const = 0;
};

} // namespace alcove::flow
