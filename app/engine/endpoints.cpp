#include "app/engine/endpoints.h"

#include "core/base/host_name.h"

namespace alcove::app {
namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::string literal(ByteView bytes)
{
    transport::IpAddress address;
    address.size = bytes.size();
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    return address.toString();
}

} // namespace

session::Endpoint endpointFor(const transport::IpAddress& address, std::uint16_t port)
{
    if (address.isV4())
        return session::Ipv4Endpoint { toArray<4>(address.view()), port };
    return session::Ipv6Endpoint { toArray<16>(address.view()), port };
}

session::Endpoint endpointFor(const std::string& address, std::uint16_t port)
{
    if (const auto parsed = transport::parseIpAddress(address))
        return endpointFor(*parsed, port);
    return session::HostEndpoint { address, port };
}

std::vector<transport::RendezvousEndpoint> meetingPlaces(const session::Invitation& invitation)
{
    std::vector<transport::RendezvousEndpoint> addresses;
    std::vector<transport::RendezvousEndpoint> names;
    std::vector<transport::RendezvousEndpoint> brokers;
    const session::BrokerLogin login = invitation.brokerLogin.value_or(session::BrokerLogin {});
    for (const session::Endpoint& endpoint : invitation.endpoints) {
        std::visit(Overloaded { [&](const session::Ipv4Endpoint& e) { addresses.push_back({ literal(e.address), e.port }); },
                       [&](const session::Ipv6Endpoint& e) { addresses.push_back({ literal(e.address), e.port }); },
                       [&](const session::HostEndpoint& e) { names.push_back({ e.host, e.port }); },
                       [&](const session::BrokerEndpoint& e) {
                           brokers.push_back({ e.host, e.port,
                               transport::BrokerAccess { e.webSocket, login.user, login.password,
                                   invitation.practiceId.value_or(transport::PracticeId {}), invitation.brokerAuthority } });
                       } },
            endpoint);
    }
    addresses.insert(addresses.end(), names.begin(), names.end());
    addresses.insert(addresses.end(), brokers.begin(), brokers.end());
    return addresses;
}

std::vector<transport::RendezvousEndpoint> hiddenMeetingPlaces(const session::Invitation& invitation)
{
    std::vector<transport::RendezvousEndpoint> places = meetingPlaces(invitation);
    std::erase_if(places, [](const transport::RendezvousEndpoint& place) { return !place.broker; });
    return places;
}

std::vector<transport::RendezvousEndpoint> brokerWays(const practice::ConnectionService& service)
{
    std::vector<transport::RendezvousEndpoint> out;
    if (!service.broker)
        return out;
    const practice::BrokerService& broker = *service.broker;
    const auto add = [&](std::uint16_t port, bool webSocket) {
        if (port != 0)
            out.push_back({ broker.host, port,
                transport::BrokerAccess { webSocket, broker.account.user, broker.account.password, broker.practiceId, broker.authority } });
    };
    add(broker.tlsPort, false);
    add(broker.webSocketPort, true);
    return out;
}

/// The first server that answers STUN: one for that alone, or a relay over UDP (RFC 8656 §3.1).
std::optional<session::StunPlace> stunPlace(const practice::ConnectionService& service)
{
    std::optional<session::StunPlace> place;
    for (const practice::RelayService& relay : service.relays) {
        if (!place && relay.transport == practice::RelayTransport::Udp)
            place = session::StunPlace { relay.host, relay.port };
    }
    if (!place && !service.stun.empty())
        place = session::StunPlace { service.stun.front().host, service.stun.front().port };
    // A link has a place for a name only.
    return place && isHostName(place->host) ? place : std::nullopt;
}

void addBroker(session::Invitation& invitation, const practice::ConnectionService& service)
{
    invitation.stun = stunPlace(service);
    if (!service.broker)
        return;
    const practice::BrokerService& broker = *service.broker;
    if (broker.tlsPort != 0)
        invitation.endpoints.emplace_back(session::BrokerEndpoint { broker.host, broker.tlsPort });
    if (broker.webSocketPort != 0)
        invitation.endpoints.emplace_back(session::BrokerEndpoint { broker.host, broker.webSocketPort, true });
    const practice::ServerAccount& account = broker.clientAccount.value_or(broker.account);
    invitation.brokerLogin = session::BrokerLogin { account.user, account.password };
    invitation.practiceId = broker.practiceId;
    invitation.brokerAuthority = broker.authority;
}

} // namespace alcove::app
