#pragma once

#include "core/crypto/rate_limits.h"

#include <map>

namespace alcove::rendezvous {

/// How much a stranger may have before proving to know an invitation.
struct DirectLimits {
    /// chosen: a practice's busiest minute many times over, and few enough to cost nothing.
    std::size_t sockets = 64;
    /// chosen: one household's retries; an attacker needs many networks to fill the sockets above.
    std::size_t socketsPerNetwork = 4;
    /// chosen: several round trips of the slowest network.
    Duration deadline = std::chrono::seconds(5);
};

/// Counts the accepted sockets whose other side has proved nothing yet, in all and by network: an
/// IPv4 address or an IPv6 /64, which is what one household has.
/// Invariant: never above the limits. Sequence: rendezvous.
class PreAuthenticationLimits {
public:
    using Network = std::array<std::uint8_t, 9>;

    explicit PreAuthenticationLimits(const DirectLimits& limits) : m_limits(limits) { }

    [[nodiscard]] static Network networkOf(const crypto::PeerAddress& peer);

    [[nodiscard]] bool full() const { return m_total >= m_limits.sockets; }
    /// False when one more is too many.
    [[nodiscard]] bool enter(const Network& network);
    void leave(const Network& network);

private:
    DirectLimits m_limits;
    std::size_t m_total = 0;
    std::map<Network, std::size_t> m_byNetwork;
};

} // namespace alcove::rendezvous
