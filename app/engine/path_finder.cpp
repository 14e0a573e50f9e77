#include "app/engine/path_finder.h"

#include "core/practice/relay_credentials.h"

#include <algorithm>

namespace alcove::app {
namespace {

using transport::RelayProtocol;
using transport::RelayServer;

RelayProtocol protocolOf(practice::RelayTransport transport)
{
    switch (transport) {
    case practice::RelayTransport::Udp: return RelayProtocol::Udp;
    case practice::RelayTransport::Tcp: return RelayProtocol::Tcp;
    case practice::RelayTransport::Tls: break;
    }
    return RelayProtocol::Tls;
}

} // namespace

void PathFinder::use(session::PathServers servers, std::function<void()> ready)
{
    const std::uint64_t round = ++m_state->round;
    std::vector<RelayServer> asked = std::move(servers.relays);
    m_state->servers = std::move(servers);
    m_state->servers.relays.clear();
    m_state->waiting = 0;
    for (const RelayServer& relay : asked) {
        if (relay.protocol == RelayProtocol::Udp || (relay.protocol == RelayProtocol::Tcp && !m_tunnels))
            m_state->servers.relays.push_back(relay);
        else if (m_tunnels)
            ++m_state->waiting;
    }
    if (m_state->waiting == 0)
        return ready();
    for (const RelayServer& relay : asked) {
        if (relay.protocol == RelayProtocol::Udp)
            continue;
        m_tunnels->open(relay, [weak = std::weak_ptr(m_state), round, ready](const std::optional<RelayServer>& usable) {
            const auto state = weak.lock();
            if (!state || state->round != round)
                return;
            if (usable)
                state->servers.relays.push_back(*usable);
            if (--state->waiting == 0)
                ready();
        });
    }
}

session::PathServers pathServers(const practice::ConnectionService& service, UnixTime now, RandomSource& random)
{
    session::PathServers out;
    for (const practice::StunService& stun : service.stun)
        out.stun.push_back({ stun.host, stun.port });
    practice::RelayLogin login;
    if (const auto* const secret = std::get_if<practice::RelaySecret>(&service.relayAccess))
        login = practice::makeRelayLogin(secret->secret, now, random);
    else if (const auto* const account = std::get_if<practice::ServerAccount>(&service.relayAccess))
        login = { account->user, account->password };
    else
        return out;
    for (const practice::RelayService& relay : service.relays)
        out.relays.push_back({ relay.host, relay.port, protocolOf(relay.transport), login.username, login.password,
            service.broker ? service.broker->authority : Bytes {} });
    // Where only some fit, the quickest kinds come first.
    std::stable_sort(out.relays.begin(), out.relays.end(),
        [](const RelayServer& a, const RelayServer& b) { return a.protocol < b.protocol; });
    if (out.relays.size() > session::PathServers::kMaxRelays)
        out.relays.resize(session::PathServers::kMaxRelays);
    return out;
}

} // namespace alcove::app
