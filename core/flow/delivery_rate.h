#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"
#include "core/flow/sent_history.h"

#include <deque>
#include <optional>
#include <span>

namespace alcove::flow {

/// Measures what arrives and what was sent.
/// Invariant: the delivered rate is never above the rate at which the same datagrams were sent.
/// Sequence: net.
class DeliveryRate {
public:
    void onSent(const SentDatagram& datagram);
    void onResults(std::span<const PacketResult> results);
    void reset();

    /// What arrived in the last max(200 ms, two round trips), its largest gap left out, but no more
    /// than was sent; nothing until there is enough to tell.
    [[nodiscard]] std::optional<BitRate> delivered(Duration roundTrip) const;
    /// The same however slowly it was sent: while a queue stands, what the bottleneck carries.
    [[nodiscard]] std::optional<BitRate> arrived(Duration roundTrip) const;
    /// What was sent in the last half second.
    [[nodiscard]] BitRate sent(Instant now) const;

private:
    struct Arrival {
        Instant received;
        Instant sent;
        DataSize size;
    };

    struct Rates {
        BitRate arrived;
        BitRate sent;
    };

    [[nodiscard]] std::optional<Rates> rates(Duration roundTrip) const;

    std::deque<Arrival> m_arrivals; ///< by arrival
    std::deque<std::pair<Instant, DataSize>> m_sent;
};

} // namespace alcove::flow
