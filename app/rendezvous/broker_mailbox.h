#pragma once

#include "app/rendezvous/mqtt_connection.h"
#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {

class SocketThread;

/// A therapist's place at a broker. See transport::RendezvousMailbox.
/// Sequence: that of `callbacks`, which must outlive it and what it opened.
[[nodiscard]] std::unique_ptr<transport::RendezvousMailbox> makeBrokerMailbox(std::shared_ptr<SocketThread> thread,
    TaskRunner& callbacks, MqttFactory factory, std::vector<transport::RendezvousEndpoint> ways);

} // namespace alcove::rendezvous
