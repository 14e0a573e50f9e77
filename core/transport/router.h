#pragma once

#include "core/base/result.h"
#include "core/transport/candidate.h"

#include <chrono>
#include <memory>
#include <optional>

namespace alcove::transport {

enum class DoorProtocol { Tcp, Udp };
enum class DoorMethod { Pcp, NatPmp, Upnp };

/// A port of the router's outside address that leads to a port of this computer.
struct Door {
    DoorProtocol protocol = DoorProtocol::Tcp;
    std::uint16_t inside = 0;
    std::uint16_t outside = 0;

    friend bool operator==(const Door&, const Door&) = default;
};

/// A router that was asked to open doors and speaks one of the three ways to ask.
/// Sequence: one at a time, any; every call may block for the few seconds a router is given to answer.
class Router {
public:
    struct Opened {
        std::uint16_t outside = 0;
        std::chrono::seconds lease {}; ///< zero: until it is closed
    };

    virtual ~Router() = default;

    [[nodiscard]] virtual DoorMethod method() const = 0;
    /// This computer's address as the router sees it.
    [[nodiscard]] virtual IpAddress ownAddress() const = 0;
    /// The address the router itself has towards the wide network, if it tells. The unspecified address:
    /// it is connected, and says that it has none that could be told to others.
    [[nodiscard]] virtual std::optional<IpAddress> outsideAddress() = 0;
    /// Opens or renews. `wished` is the outside port to ask for; another may be given.
    /// Errors: Refused: it said no; Busy: not at the moment; TimedOut: it does not answer.
    [[nodiscard]] virtual Result<Opened> open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease) = 0;
    virtual void close(const Door& door) = 0;
    /// Makes the router itself connect to a port of this computer from outside it, where it can.
    /// True: it was asked, and an answering connection must come within a second or two, unless this
    /// computer's own firewall turns it away.
    [[nodiscard]] virtual bool askToKnock(std::uint16_t insidePort) = 0;
};

} // namespace alcove::transport
