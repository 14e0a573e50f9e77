#pragma once

#include "app/engine/network_watch.h"
#include "app/engine/reach_watch.h"
#include "app/engine/wakeup_timer.h"
#include "app/peer/peer_call.h"
#include "core/practice/connection_service.h"
#include "core/session/invitation.h"
#include "core/session/therapist_room.h"

namespace alcove::app {

/// Hears nothing: for visitors who come while another is served.
class UnheardVisitor final : public session::CallObserver {
public:
    void onState(session::SessionState, session::SessionState) override { }
    void onMilestone(session::CallMilestone) override { }
    void onPeerPresence(const session::Presence&) override { }
    void onSafetyWords(const crypto::SafetyWords&) override { }
    void onSafetyAlarm() override { }
    void onChat(const std::string&) override { }
    void onPeerLeft(session::ByeReason) override { }
    bool onPairOffered(const crypto::Key&) override { return false; }
    void onPaired() override { }
};

/// The therapist's side of alcove-peer: listens, writes the invitation, lets the first client in.
/// Sequence: net.
class PeerHost final : private session::TherapistRoomObserver {
public:
    struct Config {
        const PeerOptions& options;
        CallWorkshop& workshop;
        PeerCall& call;
        session::InvitationBook& book;
        crypto::KeyPair staticKey;
        std::unique_ptr<transport::RendezvousListener> listener; ///< null: at the broker alone
        std::unique_ptr<transport::RendezvousMailbox> mailbox;   ///< null: without a broker
        std::optional<practice::ConnectionService> service;
        /// Called once with the exit code and a sentence for stderr (empty: none).
        std::function<void(int, std::string)> fail;
        ReachWatch* reach = nullptr; ///< with it, the invitation waits for the router's answer
    };

    explicit PeerHost(Config config);
    ~PeerHost();

    void start();
    /// What the watch found out: told as an event, and once as the invitation.
    void onReach(const transport::ReachReport& report);

private:
    void onVisitor(session::VisitorId visitor, bool alsoClaimed) override;
    void onVisitorGone(session::VisitorId visitor) override;
    void onRefused(const crypto::GateRefusal& refusal) override;

    void listen();
    void openMailbox();
    void onReachable();
    [[nodiscard]] session::Call::Config makeCall();
    void onListening(std::uint16_t port);
    [[nodiscard]] std::vector<session::Endpoint> endpoints() const;
    Status writeInvitation();
    void inviteOnce();
    void tellReady(Instant now);
    void letInWhenAsked(Instant now);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    Config m_config;
    UnheardVisitor m_unheard; ///< before the room, whose calls speak to it
    std::unique_ptr<session::TherapistRoom> m_room;
    std::optional<std::uint16_t> m_port; ///< once something listens
    bool m_atBroker = false;
    WakeupTimer m_timer;
    NetworkWatch m_network;
    std::optional<session::VisitorId> m_visitor;
    std::optional<Instant> m_lookForReady; ///< since when
    std::optional<Instant> m_lookForAdmit;
    bool m_invited = false;
};

} // namespace alcove::app
