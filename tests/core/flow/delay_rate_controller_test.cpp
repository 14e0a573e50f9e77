#include "core/flow/delay_rate_controller.h"

#include "tests/support/catch.h"
#include "tests/support/simulated_network.h"

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

const Instant kStart { 100s };

SentDatagram datagram(std::int64_t counter, Instant sent)
{
    SentDatagram result;
    result.counter = SequenceNumber(counter);
    result.sent = sent;
    result.size = DataSize::bytes(1000);
    return result;
}

/// Sends one datagram each 10 ms and answers each after `delay`, while `answered`.
struct Feeder {
    void run(Duration time, Duration delay, bool answered = true)
    {
        for (const Instant end = now + time; now < end; now += 10ms) {
            const SentDatagram sent = datagram(counter++, now);
            controller.onPacketSent(sent);
            if (answered) {
                const PacketResult result { sent, Fate::Received, Instant(9s) + (now - kStart) + delay };
                controller.onFeedback(now + delay, std::span(&result, 1), 2 * delay);
            }
            controller.onTimer(now);
        }
    }

    Instant now = kStart;
    std::int64_t counter = 0;
    DelayRateController controller { kStart };
};

void checkSane(const RateDecision& decision)
{
    REQUIRE(decision.target >= DelayRateController::kLeastTarget);
    REQUIRE(decision.target <= DelayRateController::kMostTarget);
    REQUIRE(decision.pacing >= decision.target);
    REQUIRE(decision.inFlightCap > DataSize());
    REQUIRE(decision.queueDelay >= Duration::zero());
    REQUIRE(decision.lossOverOneSecond >= 0);
    REQUIRE(decision.lossOverTenSeconds <= 1);
}

} // namespace

TEST_CASE("DelayRateController starts at 500 kbit/s, or three quarters of the last rate up to 1 Mbit/s", "[flow]")
{
    CHECK(DelayRateController(kStart).decision().target == BitRate::kilobitsPerSecond(500));
    CHECK(DelayRateController(kStart, BitRate::kilobitsPerSecond(800)).decision().target == BitRate::kilobitsPerSecond(600));
    CHECK(DelayRateController(kStart, BitRate::kilobitsPerSecond(9000)).decision().target == BitRate::kilobitsPerSecond(1000));
}

TEST_CASE("DelayRateController takes a proven capacity at once and paces key frames by it", "[flow]")
{
    DelayRateController controller(kStart);
    controller.onProven(BitRate::kilobitsPerSecond(2000), kStart);
    CHECK(controller.decision().target == BitRate::kilobitsPerSecond(1800));
    CHECK(controller.decision().urgentPacing >= BitRate::kilobitsPerSecond(1800));
}

TEST_CASE("DelayRateController halves in silence, then asks for sound alone, then for another path", "[flow]")
{
    Feeder feeder;
    feeder.run(2s, 20ms);
    const BitRate before = feeder.controller.decision().target;
    feeder.run(300ms, 20ms, false);
    CHECK(feeder.controller.decision().state == RateState::Silence);
    CHECK(feeder.controller.decision().target <= before * 0.51);
    CHECK_FALSE(feeder.controller.decision().audioOnly);
    feeder.run(800ms, 20ms, false);
    CHECK(feeder.controller.decision().audioOnly);
    CHECK_FALSE(feeder.controller.decision().pathSilent);
    feeder.run(7s, 20ms, false);
    CHECK(feeder.controller.decision().pathSilent);
    checkSane(feeder.controller.decision());
}

TEST_CASE("DelayRateController drains a queue as soon as two feedbacks show it", "[flow]")
{
    Feeder feeder;
    feeder.run(2s, 20ms);
    const BitRate before = feeder.controller.decision().target;
    feeder.run(40ms, 120ms);
    CHECK(feeder.controller.decision().state == RateState::Drain);
    CHECK(feeder.controller.decision().target < before * 0.96);
    CHECK(feeder.controller.decision().pacing == feeder.controller.decision().target);
}

TEST_CASE("DelayRateController stays silent about silence when only feedback is sent", "[flow]")
{
    DelayRateController controller(kStart);
    for (int i = 0; i < 100; ++i) {
        SentDatagram sent = datagram(i, kStart + i * 20ms);
        sent.priority = Priority::Feedback;
        controller.onPacketSent(sent);
        controller.onTimer(sent.sent);
    }
    CHECK(controller.decision().state == RateState::Start);
}

TEST_CASE("DelayRateController forgets a path that is no longer used", "[flow]")
{
    DelayRateController controller(kStart);
    controller.onProven(BitRate::kilobitsPerSecond(4000), kStart);
    controller.onPathChange(kStart + 1s);
    CHECK_FALSE(controller.decision().capacity);
    CHECK(controller.decision().target <= BitRate::kilobitsPerSecond(1000));
}

TEST_CASE("DelayRateController's target stays sane whatever feedback says or does not say", "[flow]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        testing::SimulatedChance chance(seed);
        DelayRateController controller(kStart);
        std::vector<PacketResult> results;
        Instant now = kStart;
        const double answered = chance.unit();
        const double lost = chance.unit();
        for (std::int64_t i = 0; i < 3000; ++i) {
            now += Duration(static_cast<std::int64_t>(chance.unit() * 20'000));
            SentDatagram sent = datagram(i, now);
            sent.probe = static_cast<std::uint32_t>(chance.bits() % 4);
            controller.onPacketSent(sent);
            (void)controller.takeProbeRequest();
            const auto claimed = Instant(Duration(static_cast<std::int64_t>(chance.bits() % 1'000'000'000)));
            results.push_back({ sent, chance.happens(lost) ? Fate::Lost : Fate::Received, claimed });
            if (chance.happens(answered)) {
                controller.onFeedback(now, results, Duration(static_cast<std::int64_t>(chance.bits() % 10'000'000)));
                results.clear();
            }
            if (chance.happens(0.5))
                controller.onTimer(now);
            checkSane(controller.decision());
        }
    }
}
