#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/rate_limits.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace alcove::transport {

/// Frames before the other side has proved that it knows the invitation.
inline constexpr std::size_t kMaxRendezvousFrameBefore = 512;
/// Frames afterwards: one sealed record of 16 KiB and what surrounds it.
inline constexpr std::size_t kMaxRendezvousFrame = 20'000;

/// What one of a practice's topics stands under.
using PracticeId = std::array<std::uint8_t, 8>;

/// How to get into a broker, and at whose door to knock there. Always over TLS.
struct BrokerAccess {
    bool webSocket = false;
    std::string user;
    std::string password;
    PracticeId practice {};
    Bytes authority; ///< the certificate (DER) that signed the broker's; empty: the system's list
    /// Of one attempt: the door, and where answers are left. A session that comes back names the same reply.
    crypto::Locator locator {};
    crypto::ReplyAddress reply {};

    friend bool operator==(const BrokerAccess&, const BrokerAccess&) = default;
};

/// A place where the other side can be met: an address or name and a port, of its own program or of a
/// broker between the two.
struct RendezvousEndpoint {
    std::string host;
    std::uint16_t port = 0;
    std::optional<BrokerAccess> broker {};

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
    /// How much of what was given to `send` the network has not taken yet, if that is known.
    [[nodiscard]] virtual std::size_t unsent() const { return 0; }
    /// Sends what was given before, then closes.
    virtual void close() = 0;
    /// The other side proved that it belongs here: no deadline any more, frames up to kMaxRendezvousFrame.
    virtual void setAuthenticated() = 0;
    /// Who it is, for cookies and limits; no address when a broker stands between.
    [[nodiscard]] virtual crypto::PeerAddress peerAddress() const = 0;
    /// Whether the connection never left this computer.
    [[nodiscard]] virtual bool isLoopback() const = 0;
    /// Where a broker leaves answers for this side; zero without one.
    [[nodiscard]] virtual crypto::ReplyAddress replyAddress() const { return {}; }
    /// A connection that cannot tell when the other side has gone wants to hear of it this often;
    /// nothing where it can.
    [[nodiscard]] virtual std::optional<Duration> refreshInterval() const { return std::nullopt; }
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

/// A place where whoever knocks leaves single bodies: a practice's broker. Nothing is remembered of a
/// sender; bodies name their reply address or their session themselves.
/// Invariant: while the broker is away, tries to reach it go on, ever more rarely.
/// Sequence: as RendezvousConnection. Destroying it ends it; its connections then send nothing.
class RendezvousMailbox {
public:
    struct Events {
        /// A body left at a door of this side.
        std::function<void(Bytes body)> onBody;
        /// Whether a door is this side's: everybody of a practice hears the knocks at all of them.
        std::function<bool(const crypto::Locator&)> isOurs;
        /// It can be reached. What was sent shortly before may have been lost.
        std::function<void()> onOpen;
        /// It cannot be reached at present: Unreachable or TimedOut, AuthenticationFailed for its
        /// certificate, PermissionDenied for the login.
        std::function<void(Error)> onLost;
    };

    virtual ~RendezvousMailbox() = default;
    /// Called once.
    virtual void start(Events events) = 0;
    virtual void send(const crypto::ReplyAddress& reply, Bytes body) = 0;
    /// A way of sending to one reply address. It hears nothing and is never closed by the other side.
    [[nodiscard]] virtual std::unique_ptr<RendezvousConnection> open(const crypto::ReplyAddress& reply) = 0;
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
    /// InvalidArgument, and of a broker AuthenticationFailed (certificate) or PermissionDenied (login).
    [[nodiscard]] virtual std::unique_ptr<Attempt> connect(const RendezvousEndpoint& endpoint, Duration timeout,
        Done done) = 0;
};

} // namespace alcove::transport
