#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/rate_limits.h"

#include <functional>
#include <memory>
#include <string>

namespace alcove::transport {

/// Frames before the other side has proved that it knows the invitation.
inline constexpr std::size_t kMaxRendezvousFrameBefore = 512;
/// Frames afterwards: one sealed record of 16 KiB and what surrounds it.
inline constexpr std::size_t kMaxRendezvousFrame = 20'000;

/// A place where the other side can be met: an address or name and a port. What else is needed to
/// get in (a broker's topics and login) belongs to the connector.
struct RendezvousEndpoint {
    std::string host;
    std::uint16_t port = 0;

    friend bool operator==(const RendezvousEndpoint&, const RendezvousEndpoint&) = default;
};

/// One connection through which whole bodies travel in order. It knows neither keys nor meaning.
/// Invariant: after `onClosed`, or after `close`, no callback comes; destroying it closes it.
/// Sequence: the TaskRunner given to its maker, callbacks too. A callback may close or destroy the
/// connection it came from.
class RendezvousConnection {
public:
    struct Events {
        std::function<void(Bytes body)> onBody;
        /// The other side or the network ended it. LimitExceeded: a frame too long, or the deadline.
        std::function<void(Error reason)> onClosed;
    };

    virtual ~RendezvousConnection() = default;

    /// Called before the owner's turn ends; what arrived before is delivered afterwards. A new owner
    /// calls it again, from inside a callback too, and from then on hears in the old one's place.
    virtual void start(Events events) = 0;
    virtual void send(Bytes body) = 0;
    /// Sends what was given before, then closes.
    virtual void close() = 0;
    /// The other side proved that it belongs here: no deadline any more, frames up to kMaxRendezvousFrame.
    virtual void setAuthenticated() = 0;
    /// Who it is, for cookies and limits; no address when a broker stands between.
    [[nodiscard]] virtual crypto::PeerAddress peerAddress() const = 0;
    /// Whether the connection never left this computer.
    [[nodiscard]] virtual bool isLoopback() const = 0;
};

/// Waits for others to connect.
/// Sequence: as RendezvousConnection. Destroying it stops listening; its connections live on.
class RendezvousListener {
public:
    struct Events {
        std::function<void(std::unique_ptr<RendezvousConnection>)> onConnection;
        /// Listening works from now on, on this port (zero for a broker).
        std::function<void(std::uint16_t port)> onListening;
        /// Listening failed or ended: AddressInUse, PermissionDenied or Unreachable.
        std::function<void(Error)> onFailed;
    };

    virtual ~RendezvousListener() = default;
    /// Called once.
    virtual void start(Events events) = 0;
};

/// Connects to others.
/// Sequence: as RendezvousConnection.
class RendezvousConnector {
public:
    /// Destroying it abandons the attempt, and its callback never comes.
    class Attempt {
    public:
        virtual ~Attempt() = default;
    };
    using Done = std::function<void(Result<std::unique_ptr<RendezvousConnection>>)>;

    virtual ~RendezvousConnector() = default;
    /// `done` is called once, never from inside `connect`: a connection, or Unreachable, TimedOut,
    /// InvalidArgument.
    [[nodiscard]] virtual std::unique_ptr<Attempt> connect(const RendezvousEndpoint& endpoint, Duration timeout,
        Done done) = 0;
};

} // namespace alcove::transport
