#include "app/rendezvous/pre_authentication_limits.h"

namespace alcove::rendezvous {

PreAuthenticationLimits::Network PreAuthenticationLimits::networkOf(const crypto::PeerAddress& peer)
{
    const std::size_t kept = peer.kind == crypto::PeerAddress::Kind::V4 ? 4 : 8;
    Network network {};
    network[0] = static_cast<std::uint8_t>(peer.kind);
    std::copy_n(peer.address.begin(), kept, network.begin() + 1);
    return network;
}

bool PreAuthenticationLimits::enter(const Network& network)
{
    std::size_t& count = m_byNetwork[network];
    if (full() || count >= m_limits.socketsPerNetwork) {
        if (count == 0)
            m_byNetwork.erase(network);
        return false;
    }
    ++count;
    ++m_total;
    return true;
}

void PreAuthenticationLimits::leave(const Network& network)
{
    const auto found = m_byNetwork.find(network);
    if (found == m_byNetwork.end())
        return;
    --m_total;
    if (--found->second == 0)
        m_byNetwork.erase(found);
}

} // namespace alcove::rendezvous
