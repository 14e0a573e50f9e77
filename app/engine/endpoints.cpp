#include "app/engine/endpoints.h"

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

std::vector<transport::RendezvousEndpoint> directEndpoints(const session::Invitation& invitation)
{
    std::vector<transport::RendezvousEndpoint> out;
    for (const session::Endpoint& endpoint : invitation.endpoints) {
        std::visit(Overloaded { [&](const session::Ipv4Endpoint& e) { out.push_back({ literal(e.address), e.port }); },
                       [&](const session::Ipv6Endpoint& e) { out.push_back({ literal(e.address), e.port }); },
                       [&](const session::HostEndpoint& e) { out.push_back({ e.host, e.port }); },
                       [](const session::BrokerEndpoint&) { } },
            endpoint);
    }
    return out;
}

} // namespace alcove::app
