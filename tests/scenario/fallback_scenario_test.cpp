#include "tests/scenario/simulated_session.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::testing;
using namespace std::chrono_literals;
using session::CallMilestone;
using session::SessionState;

namespace {

SimulatedSession::Config ordinaryPath()
{
    SimulatedSession::Config config;
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient }) {
        link->propagation = 20ms;
        link->rates = { { 0ms, BitRate::kilobitsPerSecond(5000) } };
        link->queueTime = 200ms;
    }
    return config;
}

Duration longestGap(const std::vector<ShownRecord>& saw, Instant from, Instant to)
{
    Duration longest {};
    Instant last = from;
    for (const ShownRecord& shown : saw) {
        if (shown.at < from)
            continue;
        longest = std::max(longest, shown.at - last);
        last = shown.at;
    }
    return std::max(longest, to - last);
}

bool sees(const std::vector<ShownRecord>& saw, Instant now) { return !saw.empty() && now - saw.back().at < 300ms; }

} // namespace

TEST_CASE("Where no UDP gets through both see and hear each other over the rendezvous within 5 s of letting in", "[scenario]")
{
    SimulatedSession session(ordinaryPath());
    session.paths.setBlocked(true);
    session.startClient();
    session.runFor(500ms);
    REQUIRE(session.visitors().size() == 1);
    REQUIRE(session.room().letIn(session.visitors().back(), session.world.now()));
    session.client().setReady(true, session.world.now());
    const Instant letIn = session.world.now();
    session.runFor(5s);
    REQUIRE_FALSE(session.clientSaw.empty());
    REQUIRE_FALSE(session.therapistSaw.empty());
    CHECK(session.client().viaRendezvous());
    CHECK(session.therapist().viaRendezvous());
    CHECK(session.client().media().statistics().audioReceive.totalSamplesReceived > 0);
    CHECK(session.therapist().media().statistics().audioReceive.totalSamplesReceived > 0);
    CHECK(session.clientSaw.front().at - letIn < 5s);
    const Instant began = session.world.now();
    session.runFor(60s);
    CHECK(longestGap(session.clientSaw, began, session.world.now()) < 1s);
    CHECK(longestGap(session.therapistSaw, began, session.world.now()) < 1s);
    CHECK(session.client().state() == SessionState::InCall);
}

TEST_CASE("A call leaves the rendezvous when UDP gets through and neither side freezes for it", "[scenario]")
{
    SimulatedSession session(ordinaryPath());
    session.paths.setBlocked(true);
    REQUIRE(session.reachCall());
    session.runFor(10s);
    REQUIRE(session.client().viaRendezvous());
    session.paths.setBlocked(false);
    const Instant open = session.world.now();
    session.runFor(20s);
    CHECK_FALSE(session.client().viaRendezvous());
    CHECK_FALSE(session.therapist().viaRendezvous());
    CHECK(longestGap(session.clientSaw, open, session.world.now()) < 1s);
    CHECK(longestGap(session.therapistSaw, open, session.world.now()) < 1s);
}

TEST_CASE("A call whose UDP is blocked in the middle shows pictures over the rendezvous within 7 s", "[scenario]")
{
    SimulatedSession session(ordinaryPath());
    REQUIRE(session.reachCall());
    session.runFor(5s);
    REQUIRE_FALSE(session.client().viaRendezvous());
    session.paths.setBlocked(true);
    session.runFor(7s);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(sees(session.clientSaw, session.world.now()));
    CHECK(sees(session.therapistSaw, session.world.now()));
    session.runFor(40s);
    CHECK(session.client().viaRendezvous());
    CHECK(sees(session.clientSaw, session.world.now()));
    CHECK(session.clientHeard.count(CallMilestone::OverRendezvous) == 1);
}

TEST_CASE("A rendezvous that is cut while it carries the call is opened again", "[scenario]")
{
    SimulatedSession session(ordinaryPath());
    session.paths.setBlocked(true);
    REQUIRE(session.reachCall());
    session.runFor(10s);
    session.rendezvous().cutAll();
    session.runFor(3s);
    CHECK(session.client().viaRendezvous());
    CHECK(sees(session.clientSaw, session.world.now()));
    CHECK(sees(session.therapistSaw, session.world.now()));
}

TEST_CASE("A broker never carries media", "[scenario]")
{
    SimulatedSession session(ordinaryPath());
    session.rendezvous().setBroker(true);
    session.paths.setBlocked(true);
    static_cast<void>(session.reachCall());
    session.runFor(20s);
    CHECK_FALSE(session.client().viaRendezvous());
    CHECK(session.clientSaw.empty());
    CHECK(session.therapistSaw.empty());
}

TEST_CASE("A call over UDP does not touch the rendezvous", "[scenario]")
{
    SimulatedSession session(ordinaryPath());
    REQUIRE(session.reachCall());
    session.runFor(30s);
    CHECK(session.clientHeard.count(CallMilestone::OverRendezvous) == 0);
    CHECK(session.therapistHeard.count(CallMilestone::OverRendezvous) == 0);
}
