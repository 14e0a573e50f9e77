#pragma once

#include "core/base/clock.h"
#include "core/crypto/gate_result.h"
#include "core/crypto/handshake_payload.h"

#include <map>

namespace alcove::crypto {

/// A body to send on one way.
struct GateSend {
    std::uint32_t way = 0;
    Bytes body;
};

/// HS3 to send; the handshake is done here. The session is live only once a RECORD of the other side
/// opens (`onSessionLive`); until then the initiator keeps its timer and may still retry.
struct GateInitiated {
    std::uint32_t way = 0;
    Bytes body;
    HandshakeResult result;
};

/// Close every way and open them all again; each needs `onConnected` for its new HELLO.
struct GateRetry { };

/// Close every way; a GateRetry follows at the next wake-up.
struct GatePaused { };

using GateInitiatorOutcome
    = std::variant<GateSilence, GateSend, GateInitiated, GateRetry, GatePaused, GateRefusal>;

/// The client's side of the gate and of the handshake, over all ways of an invitation at once.
/// Each way that connects says HELLO with a nonce of its own; the first valid CHALLENGE wins and gets
/// the only HS1. Every try has fresh nonces and a fresh ephemeral key.
/// Invariant: at most one handshake is under way; a message that does not verify changes nothing.
/// Sequence: net.   Errors: a peer's bad bytes are GateSilence; GateRefusal for an authentic ERR
/// (Busy is none: the next try comes by timer).
class GateInitiator {
public:
    using WayId = std::uint32_t;

    struct Config {
        KeyPair staticKey;            ///< this client's key for this therapist
        PublicKey therapistKey {};
        RootKeys root;
        HandshakeContext context = HandshakeContext::Invitation;
        CredentialId credential = 0;
        std::string displayName;
        std::string appVersion;
        std::uint32_t capabilities = 0;
        VersionRange versions; ///< lowest: the highest ever agreed with this therapist
    };

    /// 5 s plus up to 334 ms a message; 18 tries (90 s), then pauses of 5, 10, 20, 40, 60 s, 60 s …
    /// Source: WireGuard's REKEY_TIMEOUT, REKEY_ATTEMPT_TIME and jitter; the longer pauses are chosen:
    /// a waiting client must neither flood a therapist's computer that is off nor wait long once it is on.
    static constexpr Duration kMessageTimeout = std::chrono::seconds(5);
    static constexpr Duration kMaxJitter = std::chrono::milliseconds(334);
    static constexpr int kQuickTries = 18;

    /// `random` must outlive the initiator.
    GateInitiator(Config config, RandomSource& random);

    /// Begins the first try: open all ways.
    void start(Instant now);

    /// A way is open: gives its HELLO, or GateSilence when another way already has its CHALLENGE or the
    /// way said HELLO in this try. `reply` is zero on a direct connection.
    [[nodiscard]] GateInitiatorOutcome onConnected(WayId way, const ReplyAddress& reply, Instant now, UnixTime wall);
    [[nodiscard]] GateInitiatorOutcome onBody(WayId way, ByteView body, Instant now);
    /// A way broke; when it was the one that carried the handshake, only the timer goes on.
    void onWayLost(WayId way);
    /// The first RECORD of the therapist opened: no more retries.
    void onSessionLive();

    [[nodiscard]] GateInitiatorOutcome onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const { return m_wakeup; }

    /// Tries begun so far, for "still trying" on the screen.
    [[nodiscard]] int tries() const { return m_tries; }
    /// The way that won, once one has.
    [[nodiscard]] std::optional<WayId> chosenWay() const { return m_chosenWay; }

private:
    enum class Stage { Idle, Greeting, AwaitingHs2, AwaitingRecord, Pausing, Live, Refused };

    GateInitiatorOutcome onChallenge(WayId way, const Hello& hello, ByteView body, Instant now);
    GateInitiatorOutcome onHs2(WayId way, const Hello& hello, ByteView body, Instant now);
    GateInitiatorOutcome onError(const Hello& hello, ByteView body);
    [[nodiscard]] Result<HandshakeResult> finish(const HandshakePayload& theirs);
    void armTimer(Duration base, Instant now);
    void beginTry(Instant now);
    GateInitiatorOutcome endTry(Instant now);

    Config m_config;
    RandomSource& m_random;
    Stage m_stage = Stage::Idle;
    std::map<WayId, Hello> m_hellos;
    std::optional<WayId> m_chosenWay;
    std::optional<HandshakeState> m_handshake;
    ReceiveTag m_localTag {};
    std::uint8_t m_version = 0;
    int m_tries = 0;
    std::optional<Instant> m_wakeup;
};

} // namespace alcove::crypto
