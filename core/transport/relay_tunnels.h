#pragma once

#include "core/transport/ice_path.h"

#include <functional>
#include <memory>

namespace alcove::transport {

/// Ways to relays that libnice cannot go by itself: over TLS, and through the system's proxy.
/// Sequence: net, `done` too.
class RelayTunnels {
public:
    /// A server that IcePath can use: the one that was asked for, or a place on this computer that leads
    /// to it. Nothing when no way can be opened.
    using Done = std::function<void(std::optional<RelayServer> usable)>;

    virtual ~RelayTunnels() = default;

    /// `done` is called once, never from inside. The way stays open as long as this object.
    virtual void open(const RelayServer& relay, Done done) = 0;
};

} // namespace alcove::transport
