#pragma once

#include "core/base/clock.h"
#include "core/crypto/gate_result.h"
#include "core/crypto/rate_limits.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace alcove::crypto {

/// Open: any client may bind it. Bound: only `boundTo`. Used: an invitation whose relationship secret
/// has taken over; like Revoked and Expired it keeps its gate key only to say so.
enum class CredentialState { Open, Bound, Used, Revoked, Expired };

/// One invitation or relationship as the gate needs it. The pointers stay valid until the directory's
/// revision changes.
struct GateCredential {
    CredentialId id = 0;
    HandshakeContext context = HandshakeContext::Invitation;
    CredentialState state = CredentialState::Open;
    const Key* gateKey = nullptr;
    const Key* psk = nullptr; ///< null once erased
    std::optional<PublicKey> boundTo;
    std::uint8_t lowestVersion = kProtocolVersion; ///< the highest ever agreed with this contact
};

/// Whose knock the gate knows. The session implements it over its records.
/// Sequence: net.
class GateDirectory {
public:
    struct LocatorKey {
        CredentialId id = 0;
        const Key* key = nullptr;
    };

    virtual ~GateDirectory() = default;

    /// Changes whenever `locatorKeys` would answer differently.
    [[nodiscard]] virtual std::uint64_t revision() const = 0;
    [[nodiscard]] virtual std::vector<LocatorKey> locatorKeys() const = 0;
    /// The credential as it is at `wall`, expiry applied.
    [[nodiscard]] virtual std::optional<GateCredential> find(CredentialId id, UnixTime wall) const = 0;
    /// Whether a client that proved `remoteStatic` may have a session; an error is sent to it. Asked
    /// once, at the end of the handshake, after the gate's own comparison with `boundTo`.
    [[nodiscard]] virtual std::optional<GateError> refuse(CredentialId id, const PublicKey& remoteStatic) = 0;
    /// Whether a live session receives under this tag.
    [[nodiscard]] virtual bool isTagInUse(const ReceiveTag& tag) const = 0;
};

/// Bytes to send back. `reply` tells a broker where; it is zero on a direct connection.
struct GateReply {
    Bytes body;
    ReplyAddress reply {};
    bool closeAfter = false;
    std::optional<GateRefusal> refusal;
};

struct GateEstablished {
    HandshakeResult result;
    ReplyAddress reply {}; ///< where a broker delivers this session's records
};

using GateResponderOutcome = std::variant<GateSilence, GateReply, GateClose, GateEstablished>;

/// The therapist's side of the gate and of the handshake.
/// Invariant: nothing is remembered and no Diffie-Hellman computed for a peer before a valid HS1 with
/// a fresh cookie; whoever does not know a gate key gets silence only.
/// Sequence: net.   Errors: none; a peer's bad bytes are GateSilence or GateClose.
/// Source: the cookie follows RFC 9147 §5.1 (stateless); limits: see rate_limits.h.
class GateResponder {
public:
    using ConnectionId = std::uint64_t;

    struct Config {
        KeyPair staticKey;
        std::uint32_t capabilities = 0;
        std::string appVersion;
        VersionRange versions;
    };

    /// `directory` and `random` must outlive the responder.
    GateResponder(Config config, GateDirectory& directory, RandomSource& random);

    /// One body from a connection whose session is not yet established. On a broker every body may come
    /// under the same ConnectionId.
    [[nodiscard]] GateResponderOutcome onBody(
        ConnectionId connection, const PeerAddress& peer, ByteView body, Instant now, UnixTime wall);
    void onConnectionClosed(ConnectionId connection);
    /// Whether knocks at this locator are for this side. For places where many sides hear the same knocks:
    /// asking costs far less than a message, but tells the asker what silence would hide.
    [[nodiscard]] bool knows(const Locator& locator, UnixTime wall);

    /// Forgets half-open handshakes and used cookies that are past their time.
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    [[nodiscard]] std::size_t halfOpenCount() const { return m_halfOpen.size(); }
    /// Diffie-Hellman computations since the start: what an unauthenticated peer must not cause.
    [[nodiscard]] std::uint64_t dhCount() const { return m_dhCount; }

private:
    struct ConnectionProgress {
        bool hadHello = false;
        bool hadHs1 = false;
    };
    struct HalfOpen {
        HandshakeState handshake;
        ConnectionId connection;
        Instant deadline;
        CredentialId credential;
        HandshakeContext context;
        ReplyAddress reply;
        ReceiveTag localTag;
        std::uint32_t remoteCapabilities;
        std::uint8_t version;
    };

    GateResponderOutcome onHello(const PeerAddress& peer, ByteView body, Instant now, UnixTime wall);
    GateResponderOutcome onHs1(ConnectionId connection, const PeerAddress& peer, ByteView body, Instant now, UnixTime wall);
    GateResponderOutcome onHs3(ConnectionId connection, ByteView body, Instant now, UnixTime wall);
    GateResponderOutcome startHandshake(
        ConnectionId connection, const Hs1& message, const GateCredential& credential, Instant now);
    GateResponderOutcome finishHandshake(const Hs3& message, HalfOpen halfOpen, const GateCredential& credential);
    [[nodiscard]] std::optional<Bytes> answerHs1(HalfOpen& halfOpen, const Hs1& message);
    [[nodiscard]] bool isTooBusyFor(const Locator& locator, Instant now);
    [[nodiscard]] bool isRepeated(ConnectionId connection, const PeerAddress& peer, GateType type);
    [[nodiscard]] std::optional<GateError> refusalOf(const GateCredential& credential, VersionRange versions) const;

    std::optional<GateCredential> authenticate(ByteView body, const Locator& locator, UnixTime wall);
    void refreshLocators(std::uint32_t day);
    void rotateCookieKey(Instant now);
    [[nodiscard]] Cookie makeCookie(const Key& key, const PeerAddress& peer, const Hello& hello) const;
    [[nodiscard]] bool isOwnCookie(const Hs1& message, const PeerAddress& peer) const;
    [[nodiscard]] bool isTagTaken(const ReceiveTag& tag) const;

    Config m_config;
    GateDirectory& m_directory;
    RandomSource& m_random;
    Key m_dummyGateKey;
    Key m_cookieKey;
    Key m_previousCookieKey;
    std::optional<Instant> m_cookieKeySince;
    std::map<Locator, CredentialId> m_locators;
    std::optional<std::pair<std::uint64_t, std::uint32_t>> m_locatorsOf; ///< revision and day
    std::unordered_map<ConnectionId, ConnectionProgress> m_connections;
    std::map<ClientNonce, HalfOpen> m_halfOpen;
    UsedCookies m_usedCookies;
    HelloLimiter m_helloLimiter;
    Hs1Limiter m_hs1Limiter;
    std::uint64_t m_dhCount = 0;
};

} // namespace alcove::crypto
