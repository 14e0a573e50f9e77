#pragma once

#include "app/rendezvous/mqtt_connection.h"
#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {

class SocketThread;

/// Rendezvous by way of a practice's broker, which carries bodies and learns nothing from them.
/// Invariant: connections live on one thread of their own; callbacks are posted to the runner given here.
/// Sequence: the runner's, for everything made here. The runner must outlive it all; mailboxes and
/// connections may outlive this.
class BrokerRendezvous {
public:
    explicit BrokerRendezvous(TaskRunner& callbacks);
    /// With another MQTT library, for tests.
    BrokerRendezvous(TaskRunner& callbacks, MqttFactory factory);
    ~BrokerRendezvous();
    BrokerRendezvous(const BrokerRendezvous&) = delete;
    BrokerRendezvous& operator=(const BrokerRendezvous&) = delete;

    /// The ways to one broker, tried one after the other; each has `broker` set.
    [[nodiscard]] std::unique_ptr<transport::RendezvousMailbox> makeMailbox(
        std::vector<transport::RendezvousEndpoint> ways);
    /// For endpoints with `broker` set.
    [[nodiscard]] std::unique_ptr<transport::RendezvousConnector> makeConnector();

private:
    TaskRunner& m_callbacks;
    MqttFactory m_factory;
    std::shared_ptr<SocketThread> m_thread;
};

} // namespace alcove::rendezvous
