#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/key_pair.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alcove::session {

struct Ipv4Endpoint {
    std::array<std::uint8_t, 4> address {};
    std::uint16_t port = 0;
    friend bool operator==(const Ipv4Endpoint&, const Ipv4Endpoint&) = default;
};

struct Ipv6Endpoint {
    std::array<std::uint8_t, 16> address {};
    std::uint16_t port = 0;
    friend bool operator==(const Ipv6Endpoint&, const Ipv6Endpoint&) = default;
};

/// The therapist's own computer under a name.
struct HostEndpoint {
    std::string host;
    std::uint16_t port = 0;
    friend bool operator==(const HostEndpoint&, const HostEndpoint&) = default;
};

/// A practice's MQTT broker, always over TLS; at port 443 always by WebSocket. Brokers of one invitation
/// at one port are all spoken to the same way.
struct BrokerEndpoint {
    std::string host;
    std::uint16_t port = 0;
    bool webSocket = false;
    friend bool operator==(const BrokerEndpoint&, const BrokerEndpoint&) = default;
};

using Endpoint = std::variant<Ipv4Endpoint, Ipv6Endpoint, HostEndpoint, BrokerEndpoint>;

struct BrokerLogin {
    std::string user;
    std::string password;
    friend bool operator==(const BrokerLogin&, const BrokerLogin&) = default;
};

/// When the session is planned, for the client's home screen.
struct MeetingTime {
    UnixTime start {};
    std::optional<std::uint16_t> minutes;
    friend bool operator==(const MeetingTime&, const MeetingTime&) = default;
};

/// Where a client may ask STUN before the first meeting, to know how the way to the practice's relay is.
struct StunPlace {
    std::string host;
    std::uint16_t port = 0;
    friend bool operator==(const StunPlace&, const StunPlace&) = default;
};

/// What a therapist hands to a client: a key to recognise the therapist by, a secret that opens the
/// gate, and where to knock. It names nobody.
/// Invariant: one to eight endpoints; a relay-only invitation has broker endpoints only.
struct Invitation {
    static constexpr std::size_t kMinSize = 82;
    static constexpr std::size_t kMaxSize = 1024;
    static constexpr std::size_t kMaxEndpoints = 8;
    static constexpr std::size_t kMaxBrokerAuthority = 3 * 255;

    bool relayOnly = false; ///< neither side learns the other's address
    bool guest = false;     ///< the client's side stores nothing
    UnixTime expiry {};
    crypto::PublicKey therapistKey {};
    crypto::Key secret = crypto::Key::none();
    std::vector<Endpoint> endpoints; ///< in the order to try them
    std::optional<BrokerLogin> brokerLogin;
    std::optional<std::array<std::uint8_t, 8>> practiceId;
    std::optional<crypto::PublicKey> profileSigner; ///< Ed25519, of the practice's signed profile
    std::optional<MeetingTime> meeting;
    /// The certificate (DER) that signed the broker's, where computers do not know it by themselves.
    Bytes brokerAuthority;
    std::optional<StunPlace> stun; ///< left out of an invitation that is full
};

/// Layout: 01, flags, u32 expiry, key (32), secret (32), TLVs (type u8, length u8), check (4).
/// The check catches typing errors only.
/// Errors: InvalidArgument for what cannot be said in this form, LimitExceeded above kMaxSize.
[[nodiscard]] Result<Bytes> encodeInvitation(const Invitation& invitation);

/// Errors: Malformed; UnsupportedVersion for a version, flag or required field this program does not
/// know. An invitation past its expiry is no error here: the caller has the clock.
[[nodiscard]] Result<Invitation> decodeInvitation(ByteView bytes);

/// "192.0.2.1:4740", "[2001:db8::1]:4740" (without shortening), "host:port": for showing before connecting.
[[nodiscard]] std::string toString(const Endpoint& endpoint);

} // namespace alcove::session
