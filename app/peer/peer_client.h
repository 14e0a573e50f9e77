#pragma once

#include "app/engine/network_watch.h"
#include "app/peer/peer_call.h"
#include "app/peer/peer_vault.h"
#include "core/session/client_session.h"
#include "core/session/invitation.h"

namespace alcove::app {

/// The client's side of alcove-peer: joins with an invitation and is ready while waiting.
/// Sequence: net.
class PeerClient {
public:
    struct Config {
        const PeerOptions& options;
        CallWorkshop& workshop;
        PeerCall& call;
        session::Invitation invitation;
        PeerVault& vault;
        std::unique_ptr<transport::RendezvousConnector> connector;
        std::function<void(int, std::string)> fail;
    };

    [[nodiscard]] static Result<std::unique_ptr<PeerClient>> create(Config config);
    ~PeerClient();

    void start();

private:
    explicit PeerClient(Config config);
    Status createSession();
    void onKnock(session::KnockState state, const std::optional<Error>& error);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    Config m_config;
    std::unique_ptr<session::ClientSession> m_session;
    WakeupTimer m_timer;
    NetworkWatch m_network;
    Instant m_started {};
    bool m_met = false;
    bool m_toldReady = false;
};

/// A sentence for the person at the terminal.
[[nodiscard]] std::string refusalSentence(const Error& error);

} // namespace alcove::app
