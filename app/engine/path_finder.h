#pragma once

#include "core/practice/connection_service.h"
#include "core/session/path_servers.h"
#include "core/transport/relay_tunnels.h"

#include <memory>

namespace alcove {
class RandomSource;
}

namespace alcove::app {

/// The servers one side of a call may use to find a path, kept ready for libnice: logins made, tunnels open.
/// Sequence: net.
class PathFinder {
public:
    /// Without tunnels relays over TLS are left out and proxies are not looked for.
    explicit PathFinder(transport::RelayTunnels* tunnels) : m_tunnels(tunnels) { }

    /// Takes the place of what was set before. `ready` is called once all ways are open, perhaps at once.
    void use(session::PathServers servers, std::function<void()> ready);
    [[nodiscard]] const session::PathServers& usable() const { return m_state->servers; }

private:
    struct State {
        session::PathServers servers;
        std::uint64_t round = 0;
        std::size_t waiting = 0;
    };

    transport::RelayTunnels* m_tunnels;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// What a connection service offers to a call that begins now; time-limited logins are made here.
[[nodiscard]] session::PathServers pathServers(const practice::ConnectionService& service, UnixTime now, RandomSource& random);

} // namespace alcove::app
