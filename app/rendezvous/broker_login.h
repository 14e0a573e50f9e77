#pragma once

#include "app/rendezvous/mqtt_connection.h"
#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {

/// The login for an endpoint with `broker` set, under a given identifier, by the system's HTTP proxy if it
/// names one for that host.
/// Sequence: rendezvous (asking the system for its proxy may take a while).
[[nodiscard]] MqttLogin brokerLogin(const transport::RendezvousEndpoint& endpoint, std::string clientIdentifier,
    std::string subscription, Duration timeout);

} // namespace alcove::rendezvous
