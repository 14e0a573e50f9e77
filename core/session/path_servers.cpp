#include "core/session/path_servers.h"

#include "core/base/host_name.h"
#include "core/wire/control_limits.h"
#include "core/wire/path_servers.pb.h"

#include <algorithm>

namespace alcove::session {
namespace {

namespace proto = wire::control;
using transport::RelayProtocol;
using Transport = proto::PathServers_Relay_Transport;

constexpr std::uint32_t kHttp = 80;
constexpr std::uint32_t kHttps = 443;
constexpr std::uint32_t kFirstUnprivileged = 1024;

bool isLogin(const std::string& text)
{
    return !text.empty() && text.size() <= PathServers::kMaxLogin
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Transport toProto(RelayProtocol protocol)
{
    switch (protocol) {
    case RelayProtocol::Udp: return Transport::PathServers_Relay_Transport_UDP;
    case RelayProtocol::Tcp: return Transport::PathServers_Relay_Transport_TCP;
    case RelayProtocol::Tls: break;
    }
    return Transport::PathServers_Relay_Transport_TLS;
}

std::optional<RelayProtocol> fromProto(Transport transport)
{
    switch (transport) {
    case Transport::PathServers_Relay_Transport_UDP: return RelayProtocol::Udp;
    case Transport::PathServers_Relay_Transport_TCP: return RelayProtocol::Tcp;
    case Transport::PathServers_Relay_Transport_TLS: return RelayProtocol::Tls;
    default: return std::nullopt;
    }
}

std::optional<transport::RelayServer> relayOf(const proto::PathServers_Relay& relay, transport::LoopbackUse loopback)
{
    const auto protocol = fromProto(relay.transport());
    if (!protocol || !isPermittedServer(relay.host(), relay.port(), loopback) || !isLogin(relay.username()) || !isLogin(relay.password()))
        return std::nullopt;
    return transport::RelayServer { relay.host(), static_cast<std::uint16_t>(relay.port()), *protocol, relay.username(), relay.password() };
}

} // namespace

bool isPermittedServer(std::string_view host, std::uint32_t port, transport::LoopbackUse loopback)
{
    if (port > 0xFFFF || (port < kFirstUnprivileged && port != kHttp && port != kHttps))
        return false;
    if (const auto address = transport::parseIpAddress(host)) {
        const bool own = address->isLoopback() && loopback == transport::LoopbackUse::Refused;
        return !own && !address->isUnusable() && !address->isLinkLocal();
    }
    return isHostName(host) && (host != "localhost" || loopback == transport::LoopbackUse::Allowed);
}

Bytes encode(const PathServers& servers)
{
    proto::PathServers message;
    for (std::size_t i = 0; i < std::min(servers.stun.size(), PathServers::kMaxStun); ++i) {
        auto* const stun = message.add_stun();
        stun->set_host(servers.stun[i].address);
        stun->set_port(servers.stun[i].port);
    }
    for (std::size_t i = 0; i < std::min(servers.relays.size(), PathServers::kMaxRelays); ++i) {
        auto* const relay = message.add_relays();
        relay->set_host(servers.relays[i].address);
        relay->set_port(servers.relays[i].port);
        relay->set_transport(toProto(servers.relays[i].protocol));
        relay->set_username(servers.relays[i].username);
        relay->set_password(servers.relays[i].password);
        // One practice, one authority.
        if (const Bytes& authority = servers.relays[i].authority; !authority.empty())
            message.set_authority(authority.data(), authority.size());
    }
    Bytes out(message.ByteSizeLong());
    message.SerializeWithCachedSizesToArray(out.data());
    return out;
}

std::optional<PathServers> parsePathServers(ByteView body, transport::LoopbackUse loopback)
{
    proto::PathServers message;
    if (body.size() > wire::kMaxControlBody || !message.ParseFromArray(body.data(), static_cast<int>(body.size()))
        || message.authority().size() > PathServers::kMaxAuthority
        || static_cast<std::size_t>(message.stun_size()) > PathServers::kMaxStun
        || static_cast<std::size_t>(message.relays_size()) > PathServers::kMaxRelays)
        return std::nullopt;
    PathServers out;
    for (const auto& stun : message.stun()) {
        if (!isPermittedServer(stun.host(), stun.port(), loopback))
            return std::nullopt;
        out.stun.push_back({ stun.host(), static_cast<std::uint16_t>(stun.port()) });
    }
    for (const auto& relay : message.relays()) {
        auto read = relayOf(relay, loopback);
        if (!read)
            return std::nullopt;
        read->authority = toBytes(asBytes(message.authority()));
        out.relays.push_back(std::move(*read));
    }
    return out;
}

} // namespace alcove::session
