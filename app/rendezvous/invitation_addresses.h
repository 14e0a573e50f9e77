#pragma once

#include "core/transport/candidate.h"
#include "core/transport/port_mapping.h"
#include "core/transport/rendezvous.h"

#include <vector>

namespace alcove::rendezvous {

/// Where this computer can be reached, for an invitation: at most eight addresses, the likeliest
/// first; loopback only when there is nothing else.
/// Sequence: any.
[[nodiscard]] std::vector<transport::IpAddress> invitationAddresses();

/// The same with the door a router opened, which comes first: whoever is elsewhere needs it, and whoever
/// is in this network has the next one a quarter of a second later. `port` is the one listened on.
[[nodiscard]] std::vector<transport::RendezvousEndpoint> invitationPlaces(const transport::ReachReport& report, std::uint16_t port);

} // namespace alcove::rendezvous
