#include "tests/support/simulated_network.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::testing;
using namespace std::chrono_literals;

namespace {

/// Sends `count` datagrams of `size` bytes, one each `interval`, and gives the arrivals.
std::vector<Instant> arrivals(SimulatedWorld& world, SimulatedLink& link, int count, std::size_t size, Duration interval)
{
    std::vector<Instant> result;
    link.setReceiver([&](Bytes, Instant arrival) { result.push_back(arrival); });
    for (int i = 0; i < count; ++i)
        world.scheduleAfter(interval * i, [&link, size] { link.send(Bytes(size)); });
    world.runFor(interval * count + 5s);
    link.setReceiver({});
    return result;
}

} // namespace

TEST_CASE("SimulatedWorld runs tasks of one time in the order they were scheduled", "[support]")
{
    SimulatedWorld world(1);
    std::vector<int> order;
    world.scheduleAfter(2ms, [&] { order.push_back(3); });
    world.scheduleAfter(1ms, [&] { order.push_back(1); });
    world.scheduleAfter(1ms, [&] { order.push_back(2); });
    world.runFor(10ms);
    CHECK(order == std::vector<int> { 1, 2, 3 });
    CHECK(world.elapsed() == 10ms);
}

TEST_CASE("SimulatedTimer fires only at the time it was last armed for", "[support]")
{
    SimulatedWorld world(1);
    std::vector<Duration> fired;
    SimulatedTimer timer(world, [&](Instant now) { fired.push_back(now - world.start()); });
    timer.arm(world.now() + 5ms);
    timer.arm(world.now() + 8ms);
    world.runFor(20ms);
    REQUIRE(fired.size() == 1);
    CHECK(fired[0] == 8ms);
}

TEST_CASE("SimulatedLink takes the time a datagram needs at its rate, plus propagation", "[support]")
{
    SimulatedWorld world(1);
    SimulatedLinkConfig config;
    config.rates = { { 0s, BitRate::kilobitsPerSecond(1000) } };
    SimulatedLink link(world, config);
    const auto times = arrivals(world, link, 2, 972, 0ms);
    REQUIRE(times.size() == 2);
    CHECK(times[0] - world.start() == 28ms);
    CHECK(times[1] - world.start() == 36ms);
}

TEST_CASE("SimulatedLink carries a datagram through a change of rate", "[support]")
{
    SimulatedWorld world(1);
    SimulatedLinkConfig config;
    config.propagation = 0ms;
    config.rates = { { 0s, BitRate::kilobitsPerSecond(1000) }, { 4ms, BitRate::kilobitsPerSecond(500) } };
    SimulatedLink link(world, config);
    const auto times = arrivals(world, link, 1, 972, 0ms);
    REQUIRE(times.size() == 1);
    CHECK(times[0] - world.start() == 12ms);
}

TEST_CASE("SimulatedLink drops what exceeds its queue", "[support]")
{
    SimulatedWorld world(1);
    SimulatedLinkConfig config;
    config.rates = { { 0s, BitRate::kilobitsPerSecond(1000) } };
    config.queueTime = 80ms;
    SimulatedLink link(world, config);
    CHECK(arrivals(world, link, 30, 972, 0ms).size() == 10);
    CHECK(link.stats().droppedByQueue == 20);
}

TEST_CASE("SimulatedLink loses the stated share", "[support]")
{
    SimulatedWorld world(7);
    SimulatedLinkConfig config;
    config.loss = 0.1;
    SimulatedLink link(world, config);
    const std::size_t received = arrivals(world, link, 10'000, 100, 1ms).size();
    CHECK(received > 8'850);
    CHECK(received < 9'150);
}

TEST_CASE("SimulatedLink loses in bursts by Gilbert and Elliott", "[support]")
{
    SimulatedWorld world(7);
    SimulatedLinkConfig config;
    config.burstLoss = GilbertElliott { 0.05, 0.45, 0, 1 };
    SimulatedLink link(world, config);
    const std::size_t received = arrivals(world, link, 20'000, 100, 1ms).size();
    CHECK(received > 17'600);
    CHECK(received < 18'400);
}

TEST_CASE("SimulatedLink keeps the order under jitter unless told otherwise", "[support]")
{
    for (const JitterOrder order : { JitterOrder::Kept, JitterOrder::Reordered }) {
        SimulatedWorld world(7);
        SimulatedLinkConfig config;
        config.jitter = { 30ms, JitterShape::Normal, order };
        SimulatedLink link(world, config);
        std::vector<std::uint8_t> numbers;
        link.setReceiver([&](Bytes datagram, Instant) { numbers.push_back(datagram[0]); });
        for (std::uint8_t i = 0; i < 200; ++i)
            world.scheduleAfter(5ms * i, [&link, i] { link.send(Bytes { i }); });
        world.runFor(3s);
        REQUIRE(numbers.size() == 200);
        CHECK(std::is_sorted(numbers.begin(), numbers.end()) == (order == JitterOrder::Kept));
    }
}

TEST_CASE("SimulatedLink holds or drops in an outage", "[support]")
{
    for (const OutageKind kind : { OutageKind::Drop, OutageKind::Hold }) {
        SimulatedWorld world(7);
        SimulatedLinkConfig config;
        config.rates = { { 0s, BitRate::kilobitsPerSecond(10'000) } };
        config.outages = { { 100ms, 200ms, kind } };
        SimulatedLink link(world, config);
        const auto times = arrivals(world, link, 30, 100, 10ms);
        CHECK(times.size() == (kind == OutageKind::Drop ? 20U : 30U));
        CHECK(std::none_of(times.begin(), times.end(), [&](Instant t) {
            return t - world.start() > 125ms && t - world.start() < 215ms;
        }));
    }
}

TEST_CASE("SimulatedLink polices to a rate without delay", "[support]")
{
    SimulatedWorld world(7);
    SimulatedLinkConfig config;
    config.policer = Policer { BitRate::kilobitsPerSecond(800), DataSize::bytes(2000) };
    SimulatedLink link(world, config);
    const auto times = arrivals(world, link, 1000, 972, 5ms);
    CHECK(times.size() > 490);
    CHECK(times.size() < 510);
}

TEST_CASE("SimulatedLink tells arrivals in a skewed clock", "[support]")
{
    SimulatedWorld world(7);
    SimulatedLinkConfig config;
    config.receiverClock = { 3s, 100.0 };
    SimulatedLink link(world, config);
    const auto times = arrivals(world, link, 2, 100, 10s);
    REQUIRE(times.size() == 2);
    CHECK(times[1] - times[0] == 10s + 1ms);
}

TEST_CASE("SimulatedClock finds the world time at which it shows a time", "[support]")
{
    const Instant start { 1000s };
    for (const double skew : { -200.0, 0.0, 130.0 }) {
        const SimulatedClock clock { 77s, skew };
        const Instant shown = clock.at(start + 1234567us, start);
        CHECK(clock.at(clock.worldTime(shown, start), start) >= shown);
        CHECK(clock.worldTime(shown, start) - (start + 1234567us) <= 1us);
    }
}

TEST_CASE("Two worlds of one seed are identical", "[support]")
{
    const auto run = [] {
        SimulatedWorld world(42);
        SimulatedLinkConfig config;
        config.rates = { { 0s, BitRate::kilobitsPerSecond(700) } };
        config.loss = 0.05;
        config.duplication = 0.02;
        config.jitter = { 10ms, JitterShape::Pareto, JitterOrder::Reordered };
        SimulatedLink link(world, config);
        return arrivals(world, link, 500, 900, 10ms);
    };
    CHECK(run() == run());
}

TEST_CASE("InlineTaskRunner finishes a task before one it posted", "[support]")
{
    InlineTaskRunner runner;
    std::vector<int> order;
    runner.post([&] {
        runner.post([&] { order.push_back(2); });
        order.push_back(1);
    });
    CHECK(order == std::vector<int> { 1, 2 });
}

TEST_CASE("SimulatedTaskRunner runs tasks as events, in order", "[support]")
{
    SimulatedWorld world(1);
    SimulatedTaskRunner runner(world);
    std::vector<int> order;
    runner.post([&] { order.push_back(1); });
    runner.post([&] { order.push_back(2); });
    CHECK(order.empty());
    world.runFor(0ms);
    CHECK(order == std::vector<int> { 1, 2 });
}
