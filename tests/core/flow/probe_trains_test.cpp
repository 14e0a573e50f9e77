#include "core/flow/probe_trains.h"

#include "core/flow/feedback_collector.h"
#include "core/wire/feedback.h"
#include "tests/support/catch.h"
#include "tests/support/simulated_network.h"

using namespace alcove;
using namespace alcove::flow;
using namespace alcove::testing;
using namespace std::chrono_literals;

namespace {

/// Trains over a simulated path, and what they prove.
struct WaitingRoom {
    explicit WaitingRoom(SimulatedLinkConfig config, std::uint64_t seed = 1)
        : world(seed)
        , link(world, std::move(config))
        , back(world, SimulatedLinkConfig {})
        , timer(world, [this](Instant) { run(); })
        , collectorTimer(world, [this](Instant) { report(); })
    {
    }

    void run()
    {
        trains.onTimer(world.now());
        while (const auto datagram = trains.poll(world.now())) {
            SentDatagram sent;
            sent.counter = SequenceNumber(counter++);
            sent.sent = world.now();
            sent.size = sizeOnWire(datagram->paddedSize);
            sent.probe = datagram->probe;
            history.onSent(sent);
            trains.onPacketSent(sent);
            link.send(Bytes(datagram->paddedSize + 24), [this, sent](Bytes, Instant arrival) {
                collector.onDatagram(sent.counter, arrival, sent.size, Elicits::Feedback);
                collectorTimer.arm(collector.nextWakeup());
            });
        }
        timer.arm(trains.nextWakeup());
    }

    void report()
    {
        if (auto written = collector.onTimer(world.now())) {
            back.send(std::move(written->body), [this](Bytes body, Instant) {
                const auto outcome = history.onFeedback(*wire::parseFeedback(body), world.now());
                trains.onFeedback(world.now(), outcome.results, history.smoothedRoundTrip().value_or(200ms));
                run();
            });
        }
        collectorTimer.arm(collector.nextWakeup());
    }

    std::optional<BitRate> proven()
    {
        trains.start(world.now());
        run();
        world.runFor(3s);
        return trains.proven();
    }

    SimulatedWorld world;
    SimulatedLink link;
    SimulatedLink back;
    SimulatedTimer timer;
    SimulatedTimer collectorTimer;
    ProbeTrains trains;
    SentHistory history;
    FeedbackCollector collector;
    std::int64_t counter = 0;
};

SimulatedLinkConfig rate(std::int64_t kilobits)
{
    SimulatedLinkConfig config;
    config.rates = { { 0s, BitRate::kilobitsPerSecond(kilobits) } };
    return config;
}

} // namespace

TEST_CASE("ProbeTrains prove what the path carries, up to 4 Mbit/s", "[flow]")
{
    for (const std::int64_t kilobits : { 500, 900, 1500, 3000, 5000, 20'000 }) {
        WaitingRoom room(rate(kilobits));
        const auto proven = room.proven();
        REQUIRE(proven);
        CHECK(proven->inKilobitsPerSecond() > 0.9 * static_cast<double>(std::min<std::int64_t>(kilobits, 4000)));
        CHECK(proven->inKilobitsPerSecond() <= static_cast<double>(kilobits));
        CHECK_FALSE(room.trains.running());
    }
}

TEST_CASE("ProbeTrains stop after a train that did not get through", "[flow]")
{
    WaitingRoom room(rate(600));
    REQUIRE(room.proven());
    CHECK(room.counter == 5);
}

TEST_CASE("ProbeTrains do not take chance loss for a slow path", "[flow]")
{
    int good = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SimulatedLinkConfig config = rate(5000);
        config.loss = 0.1;
        const auto proven = WaitingRoom(config, seed).proven();
        good += proven && proven->inKilobitsPerSecond() > 850 ? 1 : 0;
    }
    CHECK(good >= 18);
}

TEST_CASE("ProbeTrains end on a path that answers nothing", "[flow]")
{
    SimulatedLinkConfig config = rate(5000);
    config.loss = 1;
    WaitingRoom room(config);
    CHECK_FALSE(room.proven());
    CHECK_FALSE(room.trains.running());
    CHECK_FALSE(room.trains.nextWakeup());
    CHECK(room.trains.stale(room.world.now()));
}

TEST_CASE("ProbeTrains' finding is stale after a minute and found anew by another start", "[flow]")
{
    WaitingRoom room(rate(5000));
    REQUIRE(room.proven());
    CHECK_FALSE(room.trains.stale(room.world.now()));
    CHECK(room.trains.stale(room.world.now() + 61s));
    room.link.setRate(BitRate::kilobitsPerSecond(800));
    const auto proven = room.proven();
    REQUIRE(proven);
    CHECK(*proven < BitRate::kilobitsPerSecond(800));
}
