#include "core/flow/delay_rate_controller.h"

#include "tests/core/flow/flow_endpoint.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace alcove;
using namespace alcove::flow;
using namespace alcove::testing;
using namespace std::chrono_literals;

namespace {

BitRate kilobits(std::int64_t value) { return BitRate::kilobitsPerSecond(value); }

/// A call of two: video one way over `forward`, sound both ways.
struct Scenario {
    explicit Scenario(SimulatedLinkConfig forward, FlowEndpointConfig sender = {}, std::uint64_t seed = 1)
        : world(seed)
        , there(world, forward)
        , back(world, backLink(forward))
        , a(world, there, std::move(sender), std::make_unique<DelayRateController>(world.now()))
        , b(world, back, soundOnly(), std::make_unique<DelayRateController>(world.now()))
    {
        INFO("seed " << seed);
        a.connect(b);
        b.connect(a);
        a.start();
        b.start();
    }

    static SimulatedLinkConfig backLink(const SimulatedLinkConfig& forward)
    {
        SimulatedLinkConfig result;
        result.rates = { { 0s, kilobits(5000) } };
        result.propagation = forward.propagation;
        result.loss = forward.loss;
        return result;
    }

    static FlowEndpointConfig soundOnly()
    {
        FlowEndpointConfig result;
        result.mostVideo = BitRate();
        return result;
    }

    double received(Duration from, Duration until) const
    {
        return meanReceived(a.samples(), from, until).inKilobitsPerSecond();
    }
    Duration queue95(Duration from, Duration until) const { return queuePercentile(a.samples(), from, until, 0.95); }

    SimulatedWorld world;
    SimulatedLink there;
    SimulatedLink back;
    FlowEndpoint a;
    FlowEndpoint b;
};

SimulatedLinkConfig link(std::int64_t rate, Duration propagation = 20ms)
{
    SimulatedLinkConfig result;
    result.rates = { { 0s, kilobits(rate) } };
    result.propagation = propagation;
    return result;
}

FlowEndpointConfig video(std::int64_t most)
{
    FlowEndpointConfig result;
    result.mostVideo = kilobits(most);
    return result;
}

} // namespace

TEST_CASE("A clean path of 5 Mbit/s carries a picture of 2 Mbit/s within two seconds, without a queue", "[flow]")
{
    Scenario scenario(link(5000), video(2000));
    scenario.world.runFor(30s);
    CHECK(scenario.received(1s, 2s) > 1900);
    CHECK(scenario.received(2s, 30s) > 1950);
    CHECK(scenario.queue95(0s, 30s) < 20ms);
    CHECK(scenario.a.pacerStats().videoFlushes == 0);
}

TEST_CASE("A proven path carries the whole picture from the first frame", "[flow]")
{
    FlowEndpointConfig sender = video(2000);
    sender.proven = kilobits(3800);
    Scenario scenario(link(5000), sender);
    scenario.world.runFor(10s);
    CHECK(scenario.received(100ms, 1s) > 1900);
    CHECK(scenario.queue95(0s, 10s) < 20ms);
}

TEST_CASE("Steps of 1, 2.5, 0.6 and 1 Mbit/s are followed with a short queue", "[flow]")
{
    // After RFC 8867 §5.1, with steps at 40, 60 and 80 s.
    SimulatedLinkConfig forward = link(1000, 50ms);
    forward.rates = { { 0s, kilobits(1000) }, { 40s, kilobits(2500) }, { 60s, kilobits(600) }, { 80s, kilobits(1000) } };
    Scenario scenario(forward, video(2500));
    scenario.world.runFor(100s);
    CHECK(scenario.received(5s, 40s) > 0.85 * 1000);
    CHECK(scenario.received(45s, 60s) > 0.85 * 2500);
    CHECK(scenario.received(65s, 80s) > 0.85 * 600);
    CHECK(scenario.received(85s, 100s) > 0.85 * 1000);
    CHECK(scenario.queue95(0s, 100s) <= 80ms);
}

TEST_CASE("A fall from 2 to 0.25 Mbit/s is drained in 1.5 s, and its end noticed in 5 s", "[flow]")
{
    SimulatedLinkConfig forward = link(2000, 25ms);
    forward.rates = { { 0s, kilobits(2000) }, { 30s, kilobits(250) }, { 60s, kilobits(2000) } };
    Scenario scenario(forward, video(2500));
    scenario.world.runFor(90s);
    CHECK(scenario.received(5s, 30s) > 0.85 * 2000);
    CHECK(scenario.queue95(31500ms, 34s) < 50ms);
    CHECK(scenario.received(35s, 60s) > 0.8 * 250);
    CHECK(scenario.received(65s, 67s) > 0.85 * 2000);
}

TEST_CASE("Chance loss does not bring the rate down", "[flow]")
{
    for (const double loss : { 0.01, 0.02, 0.03, 0.05, 0.10, 0.20 }) {
        for (const std::uint64_t seed : { 1U, 2U, 3U }) {
            SimulatedLinkConfig forward = link(5000);
            forward.loss = loss;
            Scenario scenario(forward, video(2000), seed);
            scenario.world.runFor(60s);
            INFO("loss " << loss << " seed " << seed);
            CHECK(scenario.received(10s, 60s) > (loss > 0.15 ? 1000 : 1000 / (1 - loss)));
            CHECK(scenario.queue95(0s, 60s) < 20ms);
        }
    }
}

TEST_CASE("A policer is found out by sending less", "[flow]")
{
    SimulatedLinkConfig forward;
    forward.policer = Policer { kilobits(1000), DataSize::bytes(10'000) };
    Scenario scenario(forward, video(2000));
    scenario.world.runFor(90s);
    CHECK(scenario.a.controller().decision().lossOverTenSeconds < 0.15);
    CHECK(scenario.received(60s, 90s) > 800);
}

TEST_CASE("Jitter is not taken for a queue", "[flow]")
{
    for (const JitterShape shape : { JitterShape::Uniform, JitterShape::Normal, JitterShape::Pareto }) {
        SimulatedLinkConfig forward = link(3000);
        forward.jitter = { 25ms, shape, shape == JitterShape::Pareto ? JitterOrder::Reordered : JitterOrder::Kept };
        Scenario scenario(forward, video(2000));
        scenario.world.runFor(60s);
        CHECK(scenario.received(15s, 60s) > 1700);
    }
}

TEST_CASE("Stalls of 200 ms do not bring the rate down", "[flow]")
{
    SimulatedLinkConfig forward = link(5000);
    for (int i = 1; i < 12; ++i)
        forward.outages.push_back({ i * 5s, i * 5s + 200ms, OutageKind::Hold });
    Scenario scenario(forward, video(2000));
    scenario.world.runFor(60s);
    CHECK(scenario.received(5s, 60s) > 1700);
}

TEST_CASE("After an outage of 3 s the picture is back within a second", "[flow]")
{
    SimulatedLinkConfig forward = link(3000);
    forward.outages = { { 20s, 23s, OutageKind::Drop } };
    Scenario scenario(forward, video(2000));
    scenario.world.runFor(22s);
    CHECK(scenario.a.controller().decision().state == RateState::Silence);
    CHECK(scenario.a.controller().decision().audioOnly);
    scenario.world.runFor(8s);
    CHECK(scenario.received(24s, 26s) > 1000);
    CHECK_FALSE(scenario.a.controller().decision().audioOnly);
}

TEST_CASE("A thin path keeps sound and what picture fits", "[flow]")
{
    Scenario scenario(link(300), video(2000));
    scenario.world.runFor(60s);
    CHECK(scenario.received(5s, 60s) > 0.8 * 300);
    CHECK(queuePercentile(scenario.a.samples(), 5s, 60s, 0.5) < 40ms);
}

TEST_CASE("A pause of the picture is made up for at once", "[flow]")
{
    FlowEndpointConfig sender = video(2500);
    sender.pauses = { { 20s, 40s } };
    Scenario scenario(link(2000), sender);
    scenario.world.runFor(60s);
    CHECK(scenario.received(43s, 60s) > 0.85 * 2000);
}

TEST_CASE("Two flows that begin together share a path", "[flow]")
{
    SimulatedWorld world(1);
    SimulatedLink there(world, link(3000, 50ms));
    SimulatedLink back(world, link(5000, 50ms));
    std::vector<std::unique_ptr<FlowEndpoint>> ends;
    for (int i = 0; i < 2; ++i) {
        const auto controller = [&] { return std::make_unique<DelayRateController>(world.now()); };
        ends.push_back(std::make_unique<FlowEndpoint>(world, there, video(2500), controller()));
        ends.push_back(std::make_unique<FlowEndpoint>(world, back, Scenario::soundOnly(), controller()));
        ends[ends.size() - 2]->connect(*ends.back());
        ends.back()->connect(*ends[ends.size() - 2]);
    }
    for (const auto& end : ends)
        end->start();
    world.runFor(60s);
    const double one = meanReceived(ends[0]->samples(), 20s, 60s).inKilobitsPerSecond();
    const double two = meanReceived(ends[2]->samples(), 20s, 60s).inKilobitsPerSecond();
    CHECK(one + two > 0.85 * 3000);
    CHECK((one + two) * (one + two) / (2 * (one * one + two * two)) > 0.9); // Jain's index
}

TEST_CASE("A clock that drifts by 100 ppm is not taken for a queue", "[flow]")
{
    for (const double partsPerMillion : { -100.0, 100.0 }) {
        SimulatedLinkConfig forward = link(5000);
        forward.receiverClock = { 12345s, partsPerMillion };
        Scenario scenario(forward, video(2000));
        scenario.world.runFor(300s);
        CHECK(scenario.received(5s, 300s) > 1950);
    }
}

TEST_CASE("A call in virtual time is the same twice", "[flow]")
{
    const auto run = [] {
        SimulatedLinkConfig forward = link(1500);
        forward.loss = 0.03;
        forward.jitter = { 10ms, JitterShape::Pareto, JitterOrder::Reordered };
        Scenario scenario(forward, video(2500), 77);
        scenario.world.runFor(30s);
        std::vector<std::int64_t> result;
        for (const FlowSample& sample : scenario.a.samples()) {
            result.push_back(sample.target.inBitsPerSecond());
            result.push_back(sample.received.inBitsPerSecond());
        }
        return result;
    };
    CHECK(run() == run());
}

TEST_CASE("Virtual time runs at least 100 times as fast as real time", "[flow][speed]")
{
    // Time on the processor: what else the machine does is not this test's affair.
    const std::clock_t begin = std::clock();
    Scenario scenario(link(2000), video(2500));
    scenario.world.runFor(120s);
    const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    CHECK(took <= 1.2);
}
