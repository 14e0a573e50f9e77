#pragma once

#include "core/base/clock.h"
#include "core/transport/candidate.h"

#include <functional>
#include <vector>

namespace alcove::transport {

/// Notices that this computer's own addresses are others now, or that it slept: what was agreed on with
/// the other side about the path may then no longer hold.
/// Invariant: a computer without any address is no news; the address it comes back with is.
/// Sequence: one at a time.
class AddressWatch {
public:
    struct Look {
        std::vector<IpAddress> addresses;
        Duration asleep {}; ///< as timeAsleep()
    };

    /// Source: chosen: well under the 2 s after which a dead line is shown; one look costs 0.1 ms.
    static constexpr Duration kPeriod = std::chrono::milliseconds(500);
    /// Chosen: the two clocks are read one after the other and may stand a little apart; a sleep this short
    /// ends no path, since mappings of routers and ICE's consent outlive it (RFC 7675 §5.1: 30 s).
    static constexpr Duration kShortestSleep = std::chrono::seconds(1);

    AddressWatch(std::function<Look()> look, Instant now);

    /// Whether something changed since the last time.
    [[nodiscard]] bool onTimer(Instant now);
    [[nodiscard]] Instant nextWakeup() const { return m_next; }

private:
    [[nodiscard]] Look sorted() const;

    std::function<Look()> m_look;
    Look m_last;
    Instant m_next;
};

} // namespace alcove::transport
