#pragma once

#include "core/base/task_runner.h"
#include "core/transport/rendezvous.h"

#include <cstdint>
#include <map>

namespace alcove::transport {

/// A meeting place inside one program, for a rehearsal and for tests: listeners by port, connections as pairs of queues.
/// Invariant: what is sent arrives by a task of the TaskRunner given here, so a simulated world's
/// runner also gives the connection its delay; order is kept.
/// Sequence: that TaskRunner's. It must outlive what was made from it.
class LoopbackRendezvous {
public:
    explicit LoopbackRendezvous(TaskRunner& runner);
    ~LoopbackRendezvous();
    LoopbackRendezvous(const LoopbackRendezvous&) = delete;
    LoopbackRendezvous& operator=(const LoopbackRendezvous&) = delete;

    /// Any endpoint with that port finds it. Port zero picks a free one.
    [[nodiscard]] std::unique_ptr<RendezvousListener> makeListener(std::uint16_t port);
    [[nodiscard]] std::unique_ptr<RendezvousConnector> makeConnector();

    /// Every connection ends with `onClosed` on both sides, as when a network goes.
    void cutAll();
    /// While false, connecting fails with Unreachable.
    void setReachable(bool reachable);
    /// While true, bodies are swallowed, as by a network that fails silently.
    void setSilent(bool silent);
    /// While true, connections say that a broker stands between.
    void setBroker(bool broker);
    [[nodiscard]] std::size_t openConnections() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace alcove::transport
