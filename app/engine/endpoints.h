#pragma once

#include "core/session/invitation.h"
#include "core/transport/candidate.h"
#include "core/transport/rendezvous.h"

namespace alcove::app {

/// An invitation's endpoint for a literal address, or for a host name when it is none.
[[nodiscard]] session::Endpoint endpointFor(const std::string& address, std::uint16_t port);
[[nodiscard]] session::Endpoint endpointFor(const transport::IpAddress& address, std::uint16_t port);

/// The endpoints of an invitation at which a therapist's own program listens, in their order.
[[nodiscard]] std::vector<transport::RendezvousEndpoint> directEndpoints(const session::Invitation& invitation);

} // namespace alcove::app
