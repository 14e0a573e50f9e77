#pragma once

#include "core/transport/candidate.h"

#include <vector>

namespace alcove::transport {

/// An address of this computer and whether packets to the wide network leave by it.
struct LocalAddress {
    IpAddress address;
    bool defaultRoute = false;
};

/// Addresses others could reach: those of default routes first, IPv4 before IPv6 among equals. Left
/// out: interfaces that are down, bridges and virtual machines' networks, link-local addresses, and
/// loopback unless asked for (then last).
/// Errors: an empty list when the system does not tell.
[[nodiscard]] std::vector<LocalAddress> localAddresses(LoopbackUse loopback);

} // namespace alcove::transport
