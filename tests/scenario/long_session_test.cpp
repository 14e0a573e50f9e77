#include "tests/scenario/simulated_session.h"
#include "tests/support/catch.h"

#include <ctime>
#include <iostream>

using namespace alcove;
using namespace alcove::testing;
using namespace std::chrono_literals;
using session::CallMilestone;
using session::SessionState;

namespace {

SimulatedSession::Config path(Duration propagation, double loss)
{
    SimulatedSession::Config config;
    config.codecs = SimulatedSession::Codecs::Synthetic;
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient }) {
        link->propagation = propagation;
        link->rates = { { 0ms, BitRate::kilobitsPerSecond(5000) } };
        link->queueTime = 200ms;
        link->loss = loss;
    }
    return config;
}

std::size_t reconnections(const CallRecorder& heard)
{
    return static_cast<std::size_t>(std::count(heard.states.begin(), heard.states.end(), SessionState::Reconnecting));
}

/// How many times as fast as life the session ran for that long: by the processor's time, so that other
/// programs on the machine do not count.
double factorOf(SimulatedSession& session, Duration time)
{
    const std::clock_t begun = std::clock();
    session.runFor(time);
    const double took = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    return std::chrono::duration<double>(time).count() / took;
}

} // namespace

TEST_CASE("Three rekeys at ten per cent loss end under new keys with the call unbroken", "[scenario]")
{
    SimulatedSession session(path(50ms, 0.1));
    REQUIRE(session.reachCall());
    session.runFor(380s);
    CHECK(session.clientHeard.count(CallMilestone::Rekeyed) >= 3);
    CHECK(session.client().keyEpoch() == session.therapist().keyEpoch());
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(reconnections(session.clientHeard) == 0);
}

TEST_CASE("A session of fifty minutes that loses one in fifty is one unbroken call", "[scenario]")
{
    SimulatedSession session(path(20ms, 0.02));
    REQUIRE(session.reachCall());
    session.runFor(50min);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(reconnections(session.clientHeard) == 0);
    CHECK(reconnections(session.therapistHeard) == 0);
    CHECK(session.clientHeard.count(CallMilestone::Rekeyed) >= 20);
    // The synthetic decoder refuses a frame whose references are not the encoder's.
    CHECK(session.syntheticCodecs().framesRefused() == 0);
    const auto statistics = session.client().media().statistics();
    CHECK(statistics.audioReceive.concealedSamples * 1000 <= statistics.audioReceive.totalSamplesReceived);
    CHECK(session.clientSaw.size() * 1000 >= statistics.videoReceive.framesReceived * 999);
}

TEST_CASE("A whole session runs a hundred times as fast as life", "[scenario][.timing]")
{
    for (const double loss : { 0.0, 0.1 }) {
        SimulatedSession session(path(50ms, loss));
        REQUIRE(session.reachCall());
        const double factor = factorOf(session, 10min);
        std::cout << "at " << loss * 100 << " % loss: " << factor << " times as fast as life\n";
        CHECK(factor >= 100);
    }
}
