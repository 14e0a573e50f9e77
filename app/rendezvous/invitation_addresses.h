#pragma once

#include "core/transport/candidate.h"

#include <vector>

namespace alcove::rendezvous {

/// Where this computer can be reached, for an invitation: at most eight addresses, the likeliest
/// first; loopback only when there is nothing else.
/// Sequence: any.
[[nodiscard]] std::vector<transport::IpAddress> invitationAddresses();

} // namespace alcove::rendezvous
