#pragma once

#include "app/engine/wakeup_timer.h"
#include "app/peer/peer_call.h"
#include "core/session/invitation.h"
#include "core/session/therapist_room.h"

namespace alcove::app {

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
        std::unique_ptr<transport::RendezvousListener> listener;
        /// Called once with the exit code and a sentence for stderr (empty: none).
        std::function<void(int, std::string)> fail;
    };

    explicit PeerHost(Config config);
    ~PeerHost();

    void start();

private:
    void onVisitor(session::VisitorId visitor, bool alsoClaimed) override;
    void onVisitorGone(session::VisitorId visitor) override;
    void onRefused(const crypto::GateRefusal& refusal) override;

    void onListening(std::uint16_t port);
    Status writeInvitation(std::uint16_t port);
    void tellReady(Instant now);
    void letInWhenAsked(Instant now);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    Config m_config;
    std::unique_ptr<session::TherapistRoom> m_room;
    WakeupTimer m_timer;
    std::optional<session::VisitorId> m_visitor;
    std::optional<Instant> m_lookForReady; ///< since when
    std::optional<Instant> m_lookForAdmit;
};

} // namespace alcove::app
