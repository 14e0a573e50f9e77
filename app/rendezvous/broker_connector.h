#pragma once

#include "app/rendezvous/mqtt_connection.h"
#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {

class SocketThread;

/// A client's way to a broker: connects to endpoints with `broker` set.
/// Sequence: that of `callbacks`, which must outlive it and its connections.
[[nodiscard]] std::unique_ptr<transport::RendezvousConnector> makeBrokerConnector(
    std::shared_ptr<SocketThread> thread, TaskRunner& callbacks, MqttFactory factory);

} // namespace alcove::rendezvous
