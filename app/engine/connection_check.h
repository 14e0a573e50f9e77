#pragma once

#include "app/engine/call_workshop.h"
#include "core/check/connection.h"
#include "core/crypto/gate_initiator.h"
#include "core/records/contact_store.h"
#include "core/session/invitation.h"
#include "core/transport/rendezvous.h"
#include "core/transport/stun_probe.h"

namespace alcove::app {

/// Asks a therapist's gate whether it is there: HELLO, and the time until its CHALLENGE, at the direct places first and
/// through a broker when none of them answers. Nothing follows, so that nothing is bound and nobody is rung. Meanwhile
/// it asks the connection service for STUN bindings.
/// Invariant: at most four questions a place or broker and run, a run at most every ten seconds: within what a gate
/// answers one address (five at once, then one a second) with one left for the person who really comes.
/// Sequence: net; `done` is called there.
class ConnectionCheck {
public:
    struct Target {
        crypto::KeyPair staticKey;
        crypto::PublicKey therapistKey {};
        crypto::Key root; ///< of the invitation, or the relationship's
        crypto::HandshakeContext context = crypto::HandshakeContext::Invitation;
        std::vector<transport::RendezvousEndpoint> places;
        std::vector<transport::StunServer> stunServers;
    };
    using Done = std::function<void(check::ConnectionFindings)>;

    static constexpr std::size_t kQuestions = 4;

    ConnectionCheck(CallWorkshop& workshop, transport::RendezvousConnector& connector) : m_workshop(workshop), m_connector(connector) { }
    ~ConnectionCheck() { stop(); }

    /// Without a target only this computer's own addresses are looked at.
    void start(std::optional<Target> target, Done done);
    /// Nothing is called any more.
    void stop();

private:
    using Connected = Result<std::unique_ptr<transport::RendezvousConnection>>;

    void askPlace();
    void onPlaceConnected(Connected result);
    void finishPlace(check::Answer port, check::Answer gate);
    void goOnWithPlaces();

    void askBroker();
    void onBrokerConnected(Connected result);
    void finishBroker(check::Answer gate);
    void goOnWithBroker();
    void greetAgain();

    void openConnection(std::unique_ptr<transport::RendezvousConnection> connection);
    void sayHello(Duration patience);
    void onBody(ByteView body);
    void finishQuestion(check::Answer gate);
    void finishGate();
    void finishIfDone();
    void later(Duration after, void (ConnectionCheck::*step)());
    /// From a task of its own, since the caller may be inside the connection.
    void post(void (ConnectionCheck::*step)());
    [[nodiscard]] Instant now() const { return m_workshop.loop().now(); }

    CallWorkshop& m_workshop;
    transport::RendezvousConnector& m_connector;
    std::optional<Target> m_target;
    std::vector<transport::RendezvousEndpoint> m_direct;
    std::vector<transport::RendezvousEndpoint> m_brokers;
    Done m_done;
    check::ConnectionFindings m_findings;
    std::unique_ptr<crypto::GateInitiator> m_initiator;
    std::unique_ptr<transport::RendezvousConnector::Attempt> m_attempt;
    std::unique_ptr<transport::RendezvousConnection> m_connection;
    std::unique_ptr<transport::StunProbe> m_stun;
    transport::NetLoop::Timer m_timer;
    std::size_t m_place = 0;
    std::size_t m_broker = 0;
    Instant m_asked {};
    Instant m_greeted {};
    check::Answer m_port; ///< of the place that is asked
    bool m_asking = false;
    bool m_atBroker = false;
    bool m_gateDone = false;
    bool m_stunDone = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

/// Where the check may ask about an invitation: its places, or only those that do not learn this computer's address, and
/// the STUN server it names, if that is one a peer may name.
[[nodiscard]] ConnectionCheck::Target checkTargetOf(
    const session::Invitation& invitation, const records::StoredContact& contact, transport::RelayUse use);

} // namespace alcove::app
