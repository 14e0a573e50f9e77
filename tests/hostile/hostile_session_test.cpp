#include "core/session/control_bodies.h"
#include "tests/hostile/hostile_peer.h"
#include "tests/scenario/simulated_session.h"
#include "tests/support/catch.h"
#include "tests/support/live_memory.h"

using namespace alcove;
using namespace alcove::testing;
using namespace std::chrono_literals;

namespace {

SimulatedSession::Config quietWorld(std::uint64_t seed)
{
    SimulatedSession::Config config;
    config.seed = seed;
    config.media = false;
    config.codecs = SimulatedSession::Codecs::Synthetic;
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient })
        link->propagation = 20ms;
    return config;
}

/// A hostile peer at the door of a simulated therapist.
class HostileVisit {
public:
    HostileVisit(SimulatedSession& session, Duration round)
        : m_net(session.world)
        , m_codecs(session.world, 2ms)
        , m_random(session.world.nextSeed())
        , m_connector(session.rendezvous().makeConnector())
        , m_timer(session.world, [this](Instant now) {
            m_peer->onTimer(now);
            m_timer.arm(m_peer->nextWakeup());
        })
    {
        const session::InvitationBook::Entry* entry = session.book().entry(session.invitation());
        HostilePeer::Config config { m_net, m_codecs, m_random, *m_connector, session.place(), session.therapistKey(),
            entry->invitationSecret->clone(), [&session] { return session.world.now(); }, [&session] { return session.wallClock(); },
            [this] { m_timer.arm(m_peer->nextWakeup()); },
            [&session](std::uint32_t generation, bool) { return session.paths.makePath(session::Side::Client, generation); } };
        config.round = round;
        config.seed = session.world.seed();
        m_peer = std::make_unique<HostilePeer>(std::move(config));
        session.runFor(100ms); // until the therapist listens
        m_peer->start();
    }

    [[nodiscard]] HostilePeer& peer() { return *m_peer; }
    [[nodiscard]] const HostilePeer::Counts& counts() const { return m_peer->counts(); }

private:
    SimulatedTaskRunner m_net;
    SimulatedTaskRunner m_codecs;
    SeededRandom m_random;
    std::unique_ptr<transport::RendezvousConnector> m_connector;
    SimulatedTimer m_timer;
    std::unique_ptr<HostilePeer> m_peer;
};

} // namespace

TEST_CASE("A visitor who waits and sends hostile bodies for ten minutes makes the therapist's side keep nothing", "[hostile]")
{
    SimulatedSession session(quietWorld(11));
    HostileVisit visit(session, 24h);
    const auto aMinuteOn = [&] {
        session.runFor(1min);
        session.therapistHeard = {}; // what the test itself wrote down
        return liveMemory();
    };
    const std::size_t early = aMinuteOn();
    std::size_t most = early;
    for (int minute = 0; minute < 9; ++minute)
        most = std::max(most, aMinuteOn());
    CHECK(visit.counts().records > 5'000);
    // chosen: a window of control messages and a few media packets come and go.
    CHECK(most < early + 64 * 1024);
}

TEST_CASE("Whoever comes with one invitation under ever new keys is kept no more often than four times", "[hostile]")
{
    SimulatedSession session(quietWorld(13));
    std::vector<std::unique_ptr<HostileVisit>> visits;
    for (int i = 0; i < 10; ++i) {
        visits.push_back(std::make_unique<HostileVisit>(session, 24h));
        session.runFor(20s);
    }
    CHECK(session.visitors().size() == session::TherapistRoom::kMostOfOneInvitation);
    REQUIRE(session.refusals.size() >= 6); // each comes back and is refused again
    CHECK(session.refusals.back().code == crypto::GateError::Busy);
}

TEST_CASE("A visitor who asks for the state two hundred times a second hears it once a second", "[hostile]")
{
    SimulatedSession session(quietWorld(14));
    HostileVisit visit(session, 24h);
    session.runFor(1s);
    for (int i = 0; i < 6000; ++i) {
        visit.peer().sendState();
        session.runFor(5ms);
    }
    CHECK(visit.counts().states > 20);
    CHECK(visit.counts().states <= 10 + 31);
}

TEST_CASE("A client's two hundred messages written while the line was gone arrive, a flood of them does not", "[hostile]")
{
    SimulatedSession session(quietWorld(15));
    REQUIRE(session.reachCall());
    for (int i = 0; i < 200; ++i)
        CHECK(session.client().sendChat("one of many", session.world.now()));
    session.runFor(20s);
    CHECK(session.therapistHeard.chat.size() == 200);
    for (int i = 0; i < 2400; ++i) {
        static_cast<void>(session.client().sendChat("a flood", session.world.now()));
        session.runFor(25ms);
    }
    CHECK(session.therapistHeard.chat.size() < 200 + 256 + 620);
}

TEST_CASE("A visitor who names another call again and again makes the therapist's side look for no more than one path a second", "[hostile]")
{
    SimulatedSession session(quietWorld(12));
    HostileVisit visit(session, 24h);
    session.runFor(1min);
    CHECK(session.paths.made(session::Side::Therapist) <= 60);
}
