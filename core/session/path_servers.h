#pragma once

#include "core/transport/ice_path.h"

namespace alcove::session {

/// The servers through which two sides find a path to each other: the therapist's side names them, with
/// logins that hold for a while.
struct PathServers {
    static constexpr std::size_t kMaxStun = 4;
    static constexpr std::size_t kMaxRelays = 4;
    static constexpr std::size_t kMaxHost = 253; ///< RFC 1035 §2.3.4, as text
    static constexpr std::size_t kMaxLogin = 128;
    static constexpr std::size_t kMaxAuthority = 2048;

    std::vector<transport::StunServer> stun;
    std::vector<transport::RelayServer> relays;

    [[nodiscard]] bool empty() const { return stun.empty() && relays.empty(); }
};

/// Whether a peer may make this computer talk to such a server: a host name or a literal address that is
/// no group's and none of this computer's own, and a port that no other kind of server is reached by.
/// Source: the ports are STUN's and TURN's (RFC 8489 §18.6), the web's (hosted relays use them to pass
/// firewalls) and all above 1023; the rest belongs to services that a stranger must not aim us at.
[[nodiscard]] bool isPermittedServer(std::string_view host, std::uint32_t port, transport::LoopbackUse loopback);

[[nodiscard]] Bytes encode(const PathServers& servers);
/// What a peer sent wrong is nothing.
[[nodiscard]] std::optional<PathServers> parsePathServers(ByteView body, transport::LoopbackUse loopback);

} // namespace alcove::session
