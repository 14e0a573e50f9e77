#pragma once

#include "core/base/result.h"

#include <string_view>

namespace alcove::session {

/// Where one session stands, the same list on both sides.
enum class SessionState {
    Invitation,   ///< the link is open; nothing has been sent
    Gate,         ///< knocking: HELLO is out
    Handshake,    ///< the challenge was answered, keys are being agreed
    Waiting,      ///< both computers know each other; nobody can be seen or heard
    Admitted,     ///< one side is ready, the other is not yet
    InCall,       ///< both are ready: the only state in which media exists
    Moment,       ///< someone asked for a moment; no media
    Reconnecting, ///< the line dropped; no media until it is back
    Ended,
};

enum class SessionEvent {
    Continue,       ///< the person chose to go to the waiting room
    Challenged,     ///< the gate answered
    HandshakeDone,
    ConnectionLost, ///< before the call: rendezvous is gone, knock again
    OneReady,
    BothReady,
    NobodyReady,    ///< "not just yet" was taken back to the waiting room
    MomentBegan,
    MomentEnded,
    LineDropped,
    LineBackInCall,
    LineBackInMoment,
    End,
};

[[nodiscard]] std::string_view toString(SessionState state);
[[nodiscard]] std::string_view toString(SessionEvent event);

/// The one transition function. An event with no place in a state is InvalidState and changes nothing.
[[nodiscard]] Result<SessionState> transition(SessionState state, SessionEvent event);

/// The consent rule: samples and frames are encoded, and audio and video blocks sealed or accepted,
/// in this state only.
[[nodiscard]] constexpr bool mediaAllowed(SessionState state) { return state == SessionState::InCall; }

/// A handshake with the same person may replace the keys in these states without leaving them.
[[nodiscard]] constexpr bool isLive(SessionState state)
{
    return state == SessionState::Waiting || state == SessionState::Admitted || state == SessionState::InCall
        || state == SessionState::Moment || state == SessionState::Reconnecting;
}

} // namespace alcove::session
