#include "tests/scenario/simulated_session.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::testing;
using namespace std::chrono_literals;
using session::CallMilestone;
using session::SessionState;

namespace {

SimulatedSession::Config cleanPath()
{
    SimulatedSession::Config config;
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient }) {
        link->propagation = 20ms;
        link->rates = { { 0ms, BitRate::kilobitsPerSecond(5000) } };
        link->queueTime = 200ms;
    }
    return config;
}

SimulatedSession::Config lossyPath(double loss)
{
    SimulatedSession::Config config = cleanPath();
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient }) {
        link->propagation = 50ms;
        link->loss = loss;
    }
    return config;
}

Duration longestGap(const std::vector<ShownRecord>& saw, Instant from)
{
    Duration longest {};
    for (std::size_t i = 1; i < saw.size(); ++i) {
        if (saw[i - 1].at >= from)
            longest = std::max(longest, saw[i].at - saw[i - 1].at);
    }
    return longest;
}

} // namespace

TEST_CASE("Two sides reach a call with the same safety words and see each other within 300 ms of it", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    const Instant began = session.world.now();
    session.runFor(1s);
    REQUIRE_FALSE(session.clientSaw.empty());
    REQUIRE_FALSE(session.therapistSaw.empty());
    CHECK(session.clientSaw.front().at - began < 300ms);
    CHECK_FALSE(session.clientHeard.words.empty());
    CHECK(session.clientHeard.words == session.therapistHeard.words);
    CHECK(session.therapist().peerName() == "Sam");
}

TEST_CASE("A feature's long message arrives once and whole over a path that loses a tenth", "[scenario]")
{
    SimulatedSession::Config config = lossyPath(0.1);
    config.media = false;
    SimulatedSession session(config);
    REQUIRE(session.reachCall());
    const Bytes body(12'000, 0x5A);
    REQUIRE(session.client().sendFeature(session::ControlType::FirstFeature, body, session.world.now()));
    CHECK_FALSE(session.client().sendFeature(session::ControlType::Pair, body, session.world.now()));
    session.runFor(5s);
    REQUIRE(session.therapistHeard.features.size() == 1);
    CHECK(session.therapistHeard.features.front().second == body);
}

TEST_CASE("No sound and no picture passes before both sides are ready", "[scenario]")
{
    SimulatedSession session(cleanPath());
    session.startClient();
    session.runFor(2s);
    REQUIRE(session.visitors().size() == 1);
    REQUIRE(session.room().letIn(session.visitors().back(), session.world.now()));
    session.runFor(3s);
    CHECK(session.client().state() == SessionState::Admitted);
    CHECK(session.client().media().statistics().audioSend.packetsSent == 0);
    CHECK(session.therapist().media().statistics().audioSend.packetsSent == 0);
    CHECK(session.therapist().media().statistics().videoSend.framesEncoded == 0);
    CHECK(session.clientSaw.empty());
}

TEST_CASE("What the path carries is proven while both wait", "[scenario]")
{
    SimulatedSession session(cleanPath());
    session.startClient();
    session.runFor(3s);
    REQUIRE(session.visitors().size() == 1);
    CHECK(session.client().media().rate().target >= BitRate::kilobitsPerSecond(1500));
    CHECK(session.therapist().media().rate().target >= BitRate::kilobitsPerSecond(1500));
}

TEST_CASE("On a clean path nearly every frame is shown without a freeze and little sound is concealed", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    const Instant began = session.world.now();
    session.runFor(20s);
    CHECK(longestGap(session.clientSaw, began + 500ms) < 120ms);
    const auto statistics = session.client().media().statistics();
    CHECK(statistics.audioReceive.concealedSamples * 1000 <= statistics.audioReceive.totalSamplesReceived);
    CHECK(statistics.videoReceive.freezeCount == 0);
}

TEST_CASE("A client that moves to another network is back without being let in again", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.runFor(2s);
    session.paths.changeAddress(session::Side::Client);
    session.runFor(12s);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(session.therapist().state() == SessionState::InCall);
    CHECK(session.clientHeard.count(CallMilestone::PathRestarted) >= 1);
    CHECK(session.clientSaw.back().at > session.world.now() - 500ms);
}

TEST_CASE("A client whose program is killed is let back in with the same invitation", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.runFor(5s);
    session.restartClient();
    session.runFor(8s);
    session.client().setReady(true, session.world.now());
    session.runFor(5s);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(session.therapist().state() == SessionState::InCall);
    CHECK(session.visitors().size() == 1);
    CHECK(session.clientSaw.back().at > session.world.now() - 500ms);
}

TEST_CASE("A moment stops both sides until the one who asked ends it and both have come back", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.client().setMoment(true, session.world.now());
    session.runFor(1s);
    CHECK(session.therapist().state() == SessionState::Moment);
    const auto before = session.therapist().media().statistics().audioSend.packetsSent;
    session.runFor(10s);
    CHECK(session.therapist().media().statistics().audioSend.packetsSent == before);
    CHECK(session.therapist().state() == SessionState::Moment);
    session.therapist().setMoment(false, session.world.now());
    session.runFor(1s);
    CHECK(session.therapist().state() == SessionState::Moment);
    session.client().setMoment(false, session.world.now());
    session.runFor(2s);
    CHECK(session.therapist().presence().away);
    CHECK(session.therapist().state() == SessionState::Moment);
    CHECK(session.client().state() == SessionState::Moment);
    CHECK(session.therapist().media().statistics().audioSend.packetsSent == before);
    session.therapist().setMoment(false, session.world.now());
    session.runFor(1s);
    CHECK(session.therapist().state() == SessionState::InCall);
    CHECK(session.client().state() == SessionState::InCall);
}

TEST_CASE("Two who ask for a moment at once each end their own", "[scenario]")
{
    SimulatedSession::Config config = cleanPath();
    config.media = false;
    SimulatedSession session(config);
    REQUIRE(session.reachCall());
    session.client().setMoment(true, session.world.now());
    session.therapist().setMoment(true, session.world.now());
    session.runFor(1s);
    session.client().setMoment(false, session.world.now());
    session.runFor(1s);
    CHECK(session.client().presence().away);
    CHECK(session.client().state() == SessionState::Moment);
    session.therapist().setMoment(false, session.world.now());
    session.runFor(1s);
    CHECK(session.client().state() == SessionState::Moment);
    session.client().setMoment(false, session.world.now());
    session.runFor(1s);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(session.therapist().state() == SessionState::InCall);
}

TEST_CASE("Someone coming in rests both sides and tells the other why", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.client().setNotAlone(session.world.now());
    session.runFor(1s);
    CHECK(session.therapistHeard.peer.notAlone);
    CHECK(session.therapist().state() == SessionState::Moment);
    session.client().setMoment(false, session.world.now());
    session.runFor(1s);
    CHECK_FALSE(session.therapistHeard.peer.notAlone);
    CHECK(session.therapist().state() == SessionState::Moment);
}

TEST_CASE("A line that drops in a moment comes back to the moment", "[scenario]")
{
    SimulatedSession::Config config = cleanPath();
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient })
        link->outages = { { 6s, 20s } };
    SimulatedSession session(config);
    REQUIRE(session.reachCall());
    session.client().setMoment(true, session.world.now());
    session.world.runUntil(session.world.start() + 40s);
    CHECK(session.therapist().presence().away);
    CHECK(session.client().state() == SessionState::Moment);
    CHECK(session.therapist().state() == SessionState::Moment);
}

TEST_CASE("A dead path of thirty seconds is shown and healed", "[scenario]")
{
    SimulatedSession::Config config = cleanPath();
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient })
        link->outages = { { 10s, 40s } };
    SimulatedSession session(config);
    REQUIRE(session.reachCall());
    session.world.runUntil(session.world.start() + 10s);
    session.rendezvous().setSilent(true);
    session.world.runUntil(session.world.start() + 20s);
    CHECK(session.client().state() == SessionState::Reconnecting);
    CHECK(session.therapist().state() == SessionState::Reconnecting);
    session.world.runUntil(session.world.start() + 40s);
    session.rendezvous().setSilent(false);
    session.world.runUntil(session.world.start() + 60s);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(session.therapist().state() == SessionState::InCall);
}

TEST_CASE("A call goes on when its rendezvous dies and chat still arrives once", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.client().attach(nullptr, std::nullopt, session.world.now());
    REQUIRE(session.client().sendChat("still here", session.world.now()));
    session.runFor(3s);
    CHECK(session.therapistHeard.chat == std::vector<std::string> { "still here" });
    CHECK(session.client().state() == SessionState::InCall);
}

TEST_CASE("Who comes with an invitation that another has joined with is told no once, and asks no more", "[scenario]")
{
    SimulatedSession session({ 21 });
    REQUIRE(session.reachCall());
    const std::size_t before = session.clientHeard.count(CallMilestone::HandshakeDone);
    session.restartClientAsSomebodyElse();
    session.runFor(20s);
    REQUIRE_FALSE(session.knocks.empty());
    CHECK(session.knocks.back() == session::KnockState::Refused);
    REQUIRE(session.refusals.size() == 1);
    CHECK(session.refusals.front().code == crypto::GateError::Used);
    // From the newcomer's side one handshake seemed complete; none followed.
    CHECK(session.clientHeard.count(CallMilestone::HandshakeDone) == before + 1);
}

TEST_CASE("After the relationship is paired a client comes back under it and the invitation is used up", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.runFor(1s);
    REQUIRE(session.clientHeard.relationship);
    CHECK(session.therapistHeard.paired);
    session.restartClient();
    session.runFor(8s);
    CHECK(session.book().entry(session.invitation())->state == crypto::CredentialState::Used);
    CHECK_FALSE(session.book().entry(session.invitation())->invitationSecret);
    CHECK(session::isLive(session.client().state()));
}

TEST_CASE("The therapist who steps away keeps the session; the client goes in again by a press of their own", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.room().stepAway(session.visitors().back(), session.world.now());
    session.runFor(1s);
    CHECK(session.client().state() == SessionState::Waiting);
    REQUIRE(session.room().letIn(session.visitors().back(), session.world.now()));
    session.runFor(2s);
    CHECK(session.client().state() == SessionState::Admitted);
    session.client().setReady(true, session.world.now());
    session.runFor(1s);
    CHECK(session.client().state() == SessionState::InCall);
}

TEST_CASE("What is written in the ten minutes after a session still goes over, and no media does", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.room().endSession(session.visitors().back(), session.world.now());
    session.runFor(60s);
    const Bytes feedback(3000, 0x21);
    REQUIRE(session.client().sendFeature(session::ControlType::FirstFeature, feedback, session.world.now()));
    const auto packets = session.client().media().statistics().audioSend.packetsSent;
    session.runFor(5s);
    REQUIRE(session.therapistHeard.features.size() == 1);
    CHECK(session.therapistHeard.features.front().second == feedback);
    CHECK(session.client().media().statistics().audioSend.packetsSent == packets);
    CHECK(session.client().state() == SessionState::Ended);
    session.runFor(600s);
    CHECK(session.visitors().empty());
}

TEST_CASE("A client who left for now can still be written to and is nobody at the door", "[scenario]")
{
    SimulatedSession session(cleanPath());
    REQUIRE(session.reachCall());
    session.client().leave(session::ByeReason::SteppedOut, session.world.now());
    session.runFor(30s);
    CHECK(session.therapist().peerSteppedOut());
    REQUIRE(session.therapist().sendFeature(session::ControlType::FirstFeature, Bytes(10, 1), session.world.now()));
    session.runFor(2s);
    CHECK(session.clientHeard.features.size() == 1);
    session.restartClient();
    session.runFor(5s);
    CHECK_FALSE(session.therapist().peerSteppedOut());
}
