#pragma once

#include "app/rendezvous/pre_authentication_limits.h"
#include "core/base/task_runner.h"
#include "core/transport/candidate.h"
#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {

class SocketThread;

/// Rendezvous without anyone between: the therapist's program listens, the client's connects, by TCP.
/// Invariant: sockets live on one thread of their own; callbacks are posted to the runner given here.
/// Sequence: the runner's, for everything made here. The runner must outlive it all; connections may
/// outlive this.
class DirectRendezvous {
public:
    explicit DirectRendezvous(TaskRunner& callbacks, DirectLimits limits = {});
    ~DirectRendezvous();
    DirectRendezvous(const DirectRendezvous&) = delete;
    DirectRendezvous& operator=(const DirectRendezvous&) = delete;

    /// Port zero picks a free one, told by onListening. With an address: nowhere but there.
    [[nodiscard]] std::unique_ptr<transport::RendezvousListener> makeListener(
        std::uint16_t port, std::optional<transport::IpAddress> address = {});
    [[nodiscard]] std::unique_ptr<transport::RendezvousConnector> makeConnector();

private:
    TaskRunner& m_callbacks;
    DirectLimits m_limits;
    std::shared_ptr<SocketThread> m_thread;
};

} // namespace alcove::rendezvous
