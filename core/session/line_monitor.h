#pragma once

#include "core/base/clock.h"

#include <optional>

namespace alcove::session {

/// Watches whether authentic datagrams still arrive and says what to do when they do not.
/// Invariant: each step of one outage is said once, in order; an authentic datagram ends the outage.
/// Sequence: net.
/// Source: chosen: 2 s is past any retransmission and jitter we repair, 5 s is half of libnice's own
/// consent timeout, and 3 s more lets a rendezvous attach over a slow line answer before keys are
/// agreed anew. Giving up belongs to the program: a window never does, alcove-peer does after 5 min.
class LineMonitor {
public:
    static constexpr Duration kShowAfter = std::chrono::seconds(2);
    static constexpr Duration kRestartAfter = std::chrono::seconds(5);
    static constexpr Duration kHandshakeAfter = std::chrono::seconds(3);
    /// A restart is tried again as long as the line stays dead.
    static constexpr Duration kRepeatRestart = std::chrono::seconds(10);

    enum class Action {
        None,
        ShowReconnecting, ///< the last picture has stood still long enough to say so
        RestartPath,      ///< new ICE generation; the client also attaches anew
        FullHandshake,    ///< the restart was not answered
    };

    /// Watching begins: media is expected from now on.
    void start(Instant now);
    void stop();

    void onAuthenticDatagram(Instant now);
    /// The computer's own addresses changed, or it woke from sleep: restart at once.
    void onInterfaceChange(Instant now);
    /// The other side answered the restart over rendezvous: no full handshake is needed.
    void onRestartAnswered();

    /// The next step that is due, or None. Call until None.
    [[nodiscard]] Action poll(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    [[nodiscard]] bool dropped() const { return m_shown; }
    /// When the last authentic datagram came, or when watching began.
    [[nodiscard]] Instant lastHeard() const { return m_lastHeard; }

private:
    bool m_watching = false;
    bool m_shown = false;
    Instant m_lastHeard {};
    std::optional<Instant> m_restartAt;
    std::optional<Instant> m_handshakeAt;
};

} // namespace alcove::session
