#pragma once

#include "core/crypto/gate_initiator.h"
#include "core/session/call.h"

#include <map>

namespace alcove::session {

/// What knocking tells the screen.
enum class KnockState {
    Reaching,    ///< no endpoint has answered yet
    Answered,    ///< the gate answered; keys are being agreed
    Busy,        ///< reached, and asked to come back in a moment
    NotThere,    ///< every endpoint refuses or is silent; still trying
    Refused,     ///< an authentic no; `Error` says which
};

/// The client's side: knocks at the endpoints of one invitation or relationship, holds the one call and
/// brings it back when its connection, path or keys are lost.
/// Invariant: nothing is sent before `start`; one handshake at a time; the call outlives them all; after an
/// authentic no nobody is asked again.
/// Sequence: net.
class ClientSession {
public:
    struct Config {
        crypto::KeyPair staticKey; ///< this client's key for this therapist
        crypto::PublicKey therapistKey {};
        crypto::Key root; ///< the invitation's secret, or the relationship's
        crypto::HandshakeContext context = crypto::HandshakeContext::Invitation;
        std::string displayName;
        std::string appVersion;
        std::uint8_t lowestVersion = crypto::kProtocolVersion; ///< the highest ever agreed with this therapist
        std::vector<transport::RendezvousEndpoint> endpoints;
        transport::RendezvousConnector& connector;
        std::function<UnixTime()> wallClock;
        Call::Config call; ///< its three client hooks are set here
        std::function<void(KnockState, std::optional<Error>)> onKnock;
        /// Called after a handshake, before the call hears of it: which version, whose key.
        std::function<void(const crypto::HandshakeResult&)> onHandshake;
    };

    /// Endpoints are tried this far apart, the first to answer wins.
    /// Source: RFC 8305 §5 recommends 250 ms between connection attempts.
    static constexpr Duration kStagger = std::chrono::milliseconds(250);
    static constexpr Duration kConnectTimeout = std::chrono::seconds(5);

    [[nodiscard]] static Result<std::unique_ptr<ClientSession>> create(Config config, Instant now);
    ~ClientSession();
    ClientSession(const ClientSession&) = delete;
    ClientSession& operator=(const ClientSession&) = delete;

    void start(Instant now);
    /// Open the rendezvous again for the live call.
    void reattach(Instant now);
    /// Agree on keys anew.
    void rehandshake(Instant now);
    /// The relationship secret is stored: later handshakes use it.
    void useRelationship(const crypto::Key& relationshipSecret);

    [[nodiscard]] Call& call() { return *m_call; }

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

private:
    enum class Purpose { Handshake, Attach };
    struct Way {
        std::size_t endpoint = 0;
        Instant connectAt {};
        std::unique_ptr<transport::RendezvousConnector::Attempt> attempt;
        std::unique_ptr<transport::RendezvousConnection> connection;
        bool over = false;
    };

    explicit ClientSession(Config config);
    void makeInitiator();
    void openWays(Purpose purpose, Instant now);
    void connect(std::uint32_t id, Instant now);
    [[nodiscard]] bool addressKnock(transport::RendezvousEndpoint& endpoint) const;
    void onConnected(std::uint32_t id, Result<std::unique_ptr<transport::RendezvousConnection>> result);
    void onWayLost(std::uint32_t id);
    void onOutcome(crypto::GateInitiatorOutcome outcome, Instant now);
    void onInitiated(crypto::GateInitiated initiated, Instant now);
    void onRefused(const crypto::GateRefusal& refusal);
    void tell(KnockState state, std::optional<Error> error = std::nullopt);
    void changed() const { m_wakeupChanged(); }
    [[nodiscard]] Instant now() const { return m_clock(); }

    Config m_config;
    std::function<Instant()> m_clock;
    std::function<void()> m_wakeupChanged;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<crypto::GateInitiator> m_initiator;
    Purpose m_purpose = Purpose::Handshake;
    std::map<std::uint32_t, Way> m_ways;
    std::uint32_t m_nextWay = 0;
    std::uint32_t m_initiatedWay = 0; ///< over which the last handshake was completed
    bool m_refused = false;
    std::optional<KnockState> m_told;
    std::optional<Instant> m_attachDeadline;
    crypto::ReplyAddress m_reply {}; ///< of the last handshake, where it went through a broker
};

} // namespace alcove::session
