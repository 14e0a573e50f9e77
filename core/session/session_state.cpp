#include "core/session/session_state.h"

#include <array>
#include <string>

namespace alcove::session {
namespace {

struct Transition {
    SessionState from;
    SessionEvent event;
    SessionState to;
};

using enum SessionState;
using enum SessionEvent;

constexpr std::array kTransitions {
    Transition { Invitation, Continue, Gate },
    Transition { Invitation, HandshakeDone, Waiting }, // the therapist's side meets the client here
    Transition { Gate, Challenged, Handshake },
    Transition { Gate, HandshakeDone, Waiting },
    Transition { Gate, ConnectionLost, Gate },
    Transition { Handshake, Challenged, Handshake },
    Transition { Handshake, HandshakeDone, Waiting },
    Transition { Handshake, ConnectionLost, Gate },
    Transition { Waiting, HandshakeDone, Waiting },
    Transition { Waiting, OneReady, Admitted },
    Transition { Waiting, BothReady, InCall },
    Transition { Admitted, HandshakeDone, Admitted },
    Transition { Admitted, NobodyReady, Waiting },
    Transition { Admitted, BothReady, InCall },
    Transition { InCall, HandshakeDone, InCall },
    Transition { InCall, MomentBegan, Moment },
    Transition { InCall, LineDropped, Reconnecting },
    Transition { InCall, OneReady, Admitted },
    Transition { InCall, NobodyReady, Waiting },
    Transition { Moment, HandshakeDone, Moment },
    Transition { Moment, MomentEnded, InCall },
    Transition { Moment, LineDropped, Reconnecting },
    Transition { Moment, OneReady, Admitted },
    Transition { Moment, NobodyReady, Waiting },
    Transition { Reconnecting, HandshakeDone, Reconnecting },
    Transition { Reconnecting, LineBackInCall, InCall },
    Transition { Reconnecting, LineBackInMoment, Moment },
    Transition { Reconnecting, OneReady, Admitted },
    Transition { Reconnecting, NobodyReady, Waiting },
};

} // namespace

std::string_view toString(SessionState state)
{
    switch (state) {
    case Invitation: return "invitation";
    case Gate: return "gate";
    case Handshake: return "handshake";
    case Waiting: return "waiting";
    case Admitted: return "admitted";
    case InCall: return "in-call";
    case Moment: return "moment";
    case Reconnecting: return "reconnecting";
    case Ended: return "ended";
    }
    return "unknown";
}

std::string_view toString(SessionEvent event)
{
    switch (event) {
    case Continue: return "continue";
    case Challenged: return "challenged";
    case HandshakeDone: return "handshake-done";
    case ConnectionLost: return "connection-lost";
    case OneReady: return "one-ready";
    case BothReady: return "both-ready";
    case NobodyReady: return "nobody-ready";
    case MomentBegan: return "moment-began";
    case MomentEnded: return "moment-ended";
    case LineDropped: return "line-dropped";
    case LineBackInCall: return "line-back-in-call";
    case LineBackInMoment: return "line-back-in-moment";
    case End: return "end";
    }
    return "unknown";
}

Result<SessionState> transition(SessionState state, SessionEvent event)
{
    if (event == End && state != Ended)
        return Ended;
    for (const Transition& row : kTransitions) {
        if (row.from == state && row.event == event)
            return row.to;
    }
    return Error { ErrorCode::InvalidState, std::string(toString(event)) + " has no place in " + std::string(toString(state)) };
}

} // namespace alcove::session
