#include "core/session/session_state.h"
#include "tests/support/catch.h"

#include <vector>

using namespace alcove;
using namespace alcove::session;

namespace {

SessionState after(std::vector<SessionEvent> events)
{
    SessionState state = SessionState::Invitation;
    for (const SessionEvent event : events) {
        const auto next = transition(state, event);
        REQUIRE(next);
        state = *next;
    }
    return state;
}

const std::vector kToCall { SessionEvent::Continue, SessionEvent::Challenged, SessionEvent::HandshakeDone,
    SessionEvent::OneReady, SessionEvent::BothReady };

} // namespace

TEST_CASE("A session goes from the invitation to the call by two readies", "[session]")
{
    CHECK(after(kToCall) == SessionState::InCall);
}

TEST_CASE("Letting in alone is not a call", "[session]")
{
    CHECK(after({ SessionEvent::Continue, SessionEvent::Challenged, SessionEvent::HandshakeDone, SessionEvent::OneReady })
        == SessionState::Admitted);
    CHECK_FALSE(mediaAllowed(SessionState::Admitted));
}

TEST_CASE("Nothing a peer sends before the handshake leads to a call", "[session]")
{
    for (const SessionState state : { SessionState::Invitation, SessionState::Gate, SessionState::Handshake }) {
        CHECK_FALSE(transition(state, SessionEvent::BothReady));
        CHECK_FALSE(transition(state, SessionEvent::OneReady));
        CHECK_FALSE(transition(state, SessionEvent::LineBackInCall));
    }
}

TEST_CASE("Media is allowed in a call and nowhere else", "[session]")
{
    int allowed = 0;
    for (int i = 0; i <= static_cast<int>(SessionState::Ended); ++i)
        allowed += mediaAllowed(static_cast<SessionState>(i)) ? 1 : 0;
    CHECK(allowed == 1);
    CHECK(mediaAllowed(SessionState::InCall));
}

TEST_CASE("A line that drops during a moment comes back to the moment", "[session]")
{
    const auto dropped = transition(SessionState::Moment, SessionEvent::LineDropped);
    REQUIRE(dropped);
    CHECK(*transition(*dropped, SessionEvent::LineBackInMoment) == SessionState::Moment);
}

TEST_CASE("A new handshake during a call stays in the call", "[session]")
{
    CHECK(*transition(SessionState::InCall, SessionEvent::HandshakeDone) == SessionState::InCall);
}

TEST_CASE("Nothing leads out of the end", "[session]")
{
    for (int i = 0; i <= static_cast<int>(SessionEvent::End); ++i)
        CHECK_FALSE(transition(SessionState::Ended, static_cast<SessionEvent>(i)));
}
