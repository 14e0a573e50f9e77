#pragma once

#include "core/base/task_runner.h"
#include "core/transport/relay_tunnels.h"

namespace alcove::rendezvous {

class SocketThread;

/// Leads libnice to relays over TLS and through the system's proxy: a port of this computer's loopback
/// for each relay, and behind it one TLS or TCP connection for each that comes in.
/// Invariant: certificates are verified against the system's list, the relay's own authority, and its name; at
/// most kMaxConnections at a time; what waits in either direction is bounded.
/// Sequence: made and destroyed on the program's main thread; `open` and its callback on the runner given
/// here; sockets on a thread of their own.
class TlsRelayTunnels final : public transport::RelayTunnels {
public:
    /// One generation opens one connection for each relay and local address; two generations may overlap.
    static constexpr int kMaxConnections = 32;

    explicit TlsRelayTunnels(TaskRunner& callbacks);
    ~TlsRelayTunnels() override;

    void open(const transport::RelayServer& relay, Done done) override;

private:
    struct Doors;

    TaskRunner& m_callbacks;
    std::shared_ptr<SocketThread> m_thread;
    std::shared_ptr<Doors> m_doors;
};

} // namespace alcove::rendezvous
