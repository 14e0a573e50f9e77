#pragma once

#include "app/engine/call_workshop.h"
#include "core/check/connection.h"
#include "core/crypto/gate_initiator.h"
#include "core/transport/rendezvous.h"

namespace alcove::app {

/// Asks a therapist's gate whether it is there: HELLO, and the time until its CHALLENGE. Nothing follows,
/// so that nothing is bound and nobody is rung.
/// Invariant: at most four questions a run, a run at most every ten seconds: within what a gate answers
/// one address (five at once, then one a second) with one left for the person who really comes.
/// Sequence: net; `done` is called there.
class ConnectionCheck {
public:
    struct Target {
        crypto::KeyPair staticKey;
        crypto::PublicKey therapistKey {};
        crypto::Key root; ///< of the invitation, or the relationship's
        crypto::HandshakeContext context = crypto::HandshakeContext::Invitation;
        std::vector<transport::RendezvousEndpoint> endpoints;
    };
    using Done = std::function<void(check::ConnectionFindings)>;

    static constexpr int kQuestions = 4;

    ConnectionCheck(CallWorkshop& workshop, transport::RendezvousConnector& connector) : m_workshop(workshop), m_connector(connector) { }
    ~ConnectionCheck() { stop(); }

    /// Without a target only this computer's own addresses are looked at.
    void start(std::optional<Target> target, Done done);
    /// Nothing is called any more.
    void stop();

private:
    void ask();
    void onConnected(Result<std::unique_ptr<transport::RendezvousConnection>> result);
    void onBody(ByteView body);
    void finishQuestion(check::Answer port, check::Answer gate);
    void finish();

    CallWorkshop& m_workshop;
    transport::RendezvousConnector& m_connector;
    std::optional<Target> m_target;
    Done m_done;
    check::ConnectionFindings m_findings;
    std::unique_ptr<crypto::GateInitiator> m_initiator;
    std::unique_ptr<transport::RendezvousConnector::Attempt> m_attempt;
    std::unique_ptr<transport::RendezvousConnection> m_connection;
    transport::NetLoop::Timer m_timer;
    std::size_t m_endpoint = 0;
    Instant m_asked {};
    Instant m_greeted {};
    check::Answer m_port;
    bool m_asking = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace alcove::app
