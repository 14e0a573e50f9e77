#pragma once

#include "core/transport/port_mapping.h"

namespace alcove::transport {

/// What a report means for the people who would like to come in from elsewhere.
enum class ReachVerdict {
    Looking,
    NoDoor,        ///< the router speaks none of the ways, or there is none: this network only
    RouterRefuses, ///< it speaks one, and opens nothing: this network only
    BehindAnother, ///< what it opened leads into another router's inner network: this network only
    Firewall,      ///< the router's door is open, and this computer turns away who comes through it
    DoorOpen,      ///< the router opened a door
    OwnAddress,    ///< no router stands before this computer: it has an address the internet knows
};

[[nodiscard]] ReachVerdict judge(const ReachReport& report);

/// "door-open" and its like, for event logs.
[[nodiscard]] std::string_view toString(ReachVerdict verdict);

/// Others elsewhere may come in.
[[nodiscard]] inline bool isReachable(ReachVerdict verdict)
{
    return verdict == ReachVerdict::DoorOpen || verdict == ReachVerdict::OwnAddress;
}

} // namespace alcove::transport
